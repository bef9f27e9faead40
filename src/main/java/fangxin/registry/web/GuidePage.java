package fangxin.registry.web;

import fangxin.candidacy.Hand;
import fangxin.platform.AsOf;
import fangxin.platform.PublicCopies;
import fangxin.platform.web.Look;
import fangxin.registry.Guide;
import fangxin.registry.GuideDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** The guide for applicants. */
@Named
@RequestScoped
public class GuidePage {
    @Inject
    GuideDesk desk;
    @Inject
    PublicCopies copies;
    @Inject
    AsOf asOf;
    private Guide guide;

    @PostConstruct
    void read() {
        guide = copies.read("guide", desk::guide);
    }

    /** Up to when this is known, or null where it is as it is now. */
    public Instant getAsOf() {
        return asOf.moment();
    }

    public Guide getGuide() {
        return guide;
    }

    public String hands(Set<Hand> hands) {
        return hands.stream().sorted().map(hand -> Look.say("candidacy.hand." + hand))
                .collect(Collectors.joining(Look.say("registry.and")));
    }
}

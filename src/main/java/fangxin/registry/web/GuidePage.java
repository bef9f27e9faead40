package fangxin.registry.web;

import fangxin.candidacy.Hand;
import fangxin.platform.web.Look;
import fangxin.registry.Guide;
import fangxin.registry.GuideDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;

/** The guide for applicants. */
@Named
@RequestScoped
public class GuidePage {
    @Inject
    GuideDesk desk;
    private Guide guide;

    @PostConstruct
    void read() {
        guide = desk.guide();
    }

    public Guide getGuide() {
        return guide;
    }

    public String hands(Set<Hand> hands) {
        return hands.stream().sorted().map(hand -> Look.say("candidacy.hand." + hand))
                .collect(Collectors.joining(Look.say("registry.and")));
    }
}

package fangxin.registry.site.web;

import fangxin.platform.persistence.AsOf;
import fangxin.platform.persistence.PublicCopies;
import fangxin.platform.ui.PageFunctions;
import fangxin.procedure.candidacy.ResponsibleParty;
import fangxin.registry.site.ApplicantGuide;
import fangxin.registry.site.GuideService;
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
    GuideService service;

    @Inject
    PublicCopies copies;

    @Inject
    AsOf asOf;

    private ApplicantGuide guide;

    @PostConstruct
    void read() {
        guide = copies.read("guide", service::guide);
    }

    /** Up to when this is known, or null where it is as it is now. */
    public Instant getAsOf() {
        return asOf.moment();
    }

    public ApplicantGuide getGuide() {
        return guide;
    }

    public String responsible(Set<ResponsibleParty> hands) {
        return hands.stream()
                .sorted()
                .map(hand -> PageFunctions.message("candidacy.responsibleparty." + hand))
                .collect(Collectors.joining(PageFunctions.message("registry.and")));
    }
}

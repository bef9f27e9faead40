package fangxin.rating.web;

import fangxin.platform.persistence.PublicCopies;
import fangxin.rating.PublicRatingService;
import fangxin.rating.PublicRatingService.AdoptedFormula;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Public page that explains the formula of ratings in force, or says that none was adopted yet. */
@Named
@RequestScoped
public class RatingPage {
    @Inject
    PublicRatingService service;

    @Inject
    PublicCopies copies;

    private AdoptedFormula adopted;

    @PostConstruct
    void read() {
        adopted = copies.readIfPossible("rating-formula", any -> 1, service::formula)
                .flatMap(found -> found)
                .orElse(null);
    }

    /** Returns the formula in force, or null. */
    public AdoptedFormula getAdopted() {
        return adopted;
    }
}

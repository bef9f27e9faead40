package fangxin.rating;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Seed of the first issue of the formula from config/rating-formula.json; no document adopts it yet. */
@ApplicationScoped
class RatingFormulaSeed implements SeedData {
    @Inject
    RatingFormulaRepository formulas;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 65;
    }

    @Override
    public void seed() {
        if (formulas.isEmpty()) {
            formulas.add(new RatingFormulaIssue(RatingFormulaIssue.FIRST, shipped(), null, clock.instant()));
        }
    }

    static RatingFormula shipped() {
        return ClasspathConfig.json("rating-formula.json", RatingFormula.class);
    }
}

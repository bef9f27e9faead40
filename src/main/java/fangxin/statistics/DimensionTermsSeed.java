package fangxin.statistics;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Seed of the first issue of the definitions of the figures of the index from config/dimension-terms.json. */
@ApplicationScoped
class DimensionTermsSeed implements SeedData {
    @Inject
    DimensionTermsRepository issues;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 91;
    }

    @Override
    public void seed() {
        if (issues.isEmpty()) {
            issues.add(new DimensionTermsIssue(DimensionTermsIssue.FIRST, shipped(), null, clock.instant()));
        }
    }

    static DimensionTerms shipped() {
        return ClasspathConfig.json("dimension-terms.json", DimensionTerms.class);
    }
}

package fangxin.supervision.holderterms;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Seed of the first issue of the terms for holders from config/holder-terms.json. */
@ApplicationScoped
class HolderTermsSeed implements SeedData {
    @Inject
    HolderTermsRepository issues;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 61;
    }

    @Override
    public void seed() {
        if (issues.isEmpty()) {
            issues.add(new HolderTermsIssue(HolderTermsIssue.FIRST, shipped(), null, clock.instant()));
        }
    }

    static HolderTerms shipped() {
        return ClasspathConfig.json("holder-terms.json", HolderTerms.class);
    }
}

package fangxin.complaint.urging;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Seed of the first issue of the terms of urging from config/urging-terms.json. */
@ApplicationScoped
class UrgingTermsSeed implements SeedData {
    @Inject
    UrgingTermsRepository issues;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 71;
    }

    @Override
    public void seed() {
        if (issues.isEmpty()) {
            issues.add(new UrgingTermsIssue(UrgingTermsIssue.FIRST, shipped(), null, clock.instant()));
        }
    }

    static UrgingTerms shipped() {
        return ClasspathConfig.json("urging-terms.json", UrgingTerms.class);
    }
}

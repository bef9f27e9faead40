package fangxin.commitment.terms;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Seed of the first issue of the terms of advance compensation from config/compensation-terms.json. */
@ApplicationScoped
class CompensationTermsSeed implements SeedData {
    @Inject
    CompensationTermsRepository issues;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 63;
    }

    @Override
    public void seed() {
        if (issues.isEmpty()) {
            issues.add(new CompensationTermsIssue(CompensationTermsIssue.FIRST, shipped(), null, clock.instant()));
        }
    }

    static CompensationTerms shipped() {
        return ClasspathConfig.json("compensation-terms.json", CompensationTerms.class);
    }
}

package fangxin.commitment.terms;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Seed of the first issue of the terms of returns from config/return-terms.json. */
@ApplicationScoped
class ReturnTermsSeed implements SeedData {
    @Inject
    ReturnTermsRepository issues;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 61;
    }

    @Override
    public void seed() {
        if (issues.isEmpty()) {
            issues.add(new ReturnTermsIssue(ReturnTermsIssue.FIRST, shipped(), null, clock.instant()));
        }
    }

    static ReturnTerms shipped() {
        return ClasspathConfig.json("return-terms.json", ReturnTerms.class);
    }
}

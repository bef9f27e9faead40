package fangxin.supervision.visit;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Seed of the first issue of the terms of visits from config/visits.json. */
@ApplicationScoped
class VisitTermsSeed implements SeedData {
    @Inject
    VisitTermsRepository issues;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void seed() {
        if (issues.isEmpty()) {
            issues.add(new VisitTermsIssue(VisitTermsIssue.FIRST, shipped(), null, clock.instant()));
        }
    }

    static VisitTerms shipped() {
        return ClasspathConfig.json("visits.json", VisitTerms.class);
    }
}

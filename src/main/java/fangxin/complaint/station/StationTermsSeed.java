package fangxin.complaint.station;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Seed of the first issue of the terms of stations from config/station-terms.json. */
@ApplicationScoped
class StationTermsSeed implements SeedData {
    @Inject
    StationTermsRepository issues;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 73;
    }

    @Override
    public void seed() {
        if (issues.isEmpty()) {
            issues.add(new StationTermsIssue(StationTermsIssue.FIRST, shipped(), null, clock.instant()));
        }
    }

    static StationTerms shipped() {
        return ClasspathConfig.json("station-terms.json", StationTerms.class);
    }
}

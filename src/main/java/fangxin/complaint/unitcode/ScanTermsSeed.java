package fangxin.complaint.unitcode;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Seed of the first issue of the terms of scans (networks with their regions, and the number of visitors for an alert)
 * from config/scan-terms.json.
 */
@ApplicationScoped
class ScanTermsSeed implements SeedData {
    @Inject
    ScanTermsRepository issues;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 72;
    }

    @Override
    public void seed() {
        if (issues.isEmpty()) {
            issues.add(new ScanTermsIssue(ScanTermsIssue.FIRST, shipped(), null, clock.instant()));
        }
    }

    static ScanTerms shipped() {
        return ClasspathConfig.json("scan-terms.json", ScanTerms.class);
    }
}

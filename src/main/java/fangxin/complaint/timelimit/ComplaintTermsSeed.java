package fangxin.complaint.timelimit;

import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Seed of the first issue of the terms of complaints from config/complaint-terms.json. */
@ApplicationScoped
class ComplaintTermsSeed implements SeedData {
    @Inject
    ComplaintTermsRepository issues;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void seed() {
        if (issues.isEmpty()) {
            issues.add(new ComplaintTermsIssue(
                    ComplaintTermsIssue.FIRST, ComplaintTerms.shipped(), null, clock.instant()));
        }
    }
}

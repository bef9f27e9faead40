package fangxin.complaint.timelimit;

import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Seed of the first issue of the terms of complaints from config/complaint-terms.json; stored terms with the articles that
 * an earlier version shipped get a further issue with the right ones.
 */
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
            return;
        }
        ComplaintTermsIssue stored = issues.current();
        ComplaintTerms corrected = ComplaintTermsCorrection.corrected(stored.terms(), ComplaintTerms.shipped());
        if (!corrected.equals(stored.terms())) {
            issues.add(new ComplaintTermsIssue(stored.issue() + 1, corrected, null, clock.instant()));
        }
    }
}

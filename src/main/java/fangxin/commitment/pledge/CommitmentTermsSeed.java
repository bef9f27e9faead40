package fangxin.commitment.pledge;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Seed of the first issue of the terms of the track of commitment from config/commitment-terms.json; stored terms of an
 * earlier version that leave a later value open get a further issue with the shipped one. Pledges keep their issue.
 */
@ApplicationScoped
class CommitmentTermsSeed implements SeedData {
    @Inject
    CommitmentTermsRepository issues;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 62;
    }

    @Override
    public void seed() {
        if (issues.isEmpty()) {
            issues.add(new CommitmentTermsIssue(CommitmentTermsIssue.FIRST, shipped(), null, clock.instant()));
            return;
        }
        CommitmentTermsIssue stored = issues.current();
        CommitmentTerms completed = stored.terms().completedBy(shipped());
        if (!completed.equals(stored.terms())) {
            issues.add(new CommitmentTermsIssue(stored.issue() + 1, completed, null, clock.instant()));
        }
    }

    static CommitmentTerms shipped() {
        return ClasspathConfig.json("commitment-terms.json", CommitmentTerms.class);
    }
}

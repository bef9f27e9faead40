package fangxin.organization.retention;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Seed of the retention terms from config/retention-terms.json: the first issue, and another one with the kinds that
 * only a newer version has.
 */
@ApplicationScoped
class RetentionTermsSeed implements SeedData {
    @Inject
    RetentionRepository retention;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void seed() {
        if (retention.isEmpty()) {
            retention.add(new RetentionTermsIssue(RetentionTermsIssue.FIRST, shipped(), null, clock.instant()));
            return;
        }
        RetentionTermsIssue current = retention.current();
        RetentionTerms completed = current.terms().completedBy(shipped());
        if (!completed.equals(current.terms())) {
            retention.add(new RetentionTermsIssue(current.issue() + 1, completed, null, clock.instant()));
        }
    }

    static RetentionTerms shipped() {
        return ClasspathConfig.json("retention-terms.json", RetentionTerms.class);
    }
}

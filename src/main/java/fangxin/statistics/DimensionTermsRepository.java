package fangxin.statistics;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssueRepository;
import fangxin.organization.identity.TermsRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Repository of the issues of the definitions of the figures of the index: adds an issue, and finds one by its number,
 * or the newest, if wanted under a lock.
 */
@ApplicationScoped
class DimensionTermsRepository extends TermsIssueRepository<DimensionTermsIssue, DimensionTerms> {
    public DimensionTermsRepository() {
        super(DimensionTermsIssue.class);
    }

    @Override
    public DimensionTerms terms(DimensionTermsIssue issue) {
        return issue.terms();
    }

    @Override
    public DimensionTermsIssue issue(int number, DimensionTerms terms, Actor actor, Instant now) {
        return new DimensionTermsIssue(number, terms, actor, now);
    }

    @Override
    public TermsRefusals refusals() {
        return new TermsRefusals("statistics.dimension.city", "statistics.dimension.changed");
    }
}

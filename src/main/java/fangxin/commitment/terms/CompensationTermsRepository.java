package fangxin.commitment.terms;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssueRepository;
import fangxin.organization.identity.TermsRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Repository of the issues of the terms of advance compensation: adds an issue, and finds one by its number, or the
 * newest, if wanted under a lock.
 */
@ApplicationScoped
public class CompensationTermsRepository extends TermsIssueRepository<CompensationTermsIssue, CompensationTerms> {
    public CompensationTermsRepository() {
        super(CompensationTermsIssue.class);
    }

    @Override
    public CompensationTerms terms(CompensationTermsIssue issue) {
        return issue.terms();
    }

    @Override
    public CompensationTermsIssue issue(int number, CompensationTerms terms, Actor actor, Instant now) {
        return new CompensationTermsIssue(number, terms, actor, now);
    }

    @Override
    public TermsRefusals refusals() {
        return new TermsRefusals("commitment.compensationTerms.city", "commitment.compensationTerms.changed");
    }
}

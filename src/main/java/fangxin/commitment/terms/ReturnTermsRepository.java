package fangxin.commitment.terms;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssueRepository;
import fangxin.organization.identity.TermsRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Repository of the issues of the terms of returns: adds an issue, and finds one by its number, or the newest, if
 * wanted under a lock.
 */
@ApplicationScoped
public class ReturnTermsRepository extends TermsIssueRepository<ReturnTermsIssue, ReturnTerms> {
    public ReturnTermsRepository() {
        super(ReturnTermsIssue.class);
    }

    @Override
    public ReturnTerms terms(ReturnTermsIssue issue) {
        return issue.terms();
    }

    @Override
    public ReturnTermsIssue issue(int number, ReturnTerms terms, Actor actor, Instant now) {
        return new ReturnTermsIssue(number, terms, actor, now);
    }

    @Override
    public TermsRefusals refusals() {
        return new TermsRefusals("commitment.terms.city", "commitment.terms.changed");
    }
}

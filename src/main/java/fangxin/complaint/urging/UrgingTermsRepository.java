package fangxin.complaint.urging;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssueRepository;
import fangxin.organization.identity.TermsRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Repository of the issues of the terms of urging: adds an issue, and finds one by its number, or the newest, if wanted
 * under a lock.
 */
@ApplicationScoped
class UrgingTermsRepository extends TermsIssueRepository<UrgingTermsIssue, UrgingTerms> {
    public UrgingTermsRepository() {
        super(UrgingTermsIssue.class);
    }

    @Override
    public UrgingTerms terms(UrgingTermsIssue issue) {
        return issue.terms();
    }

    @Override
    public UrgingTermsIssue issue(int number, UrgingTerms terms, Actor actor, Instant now) {
        return new UrgingTermsIssue(number, terms, actor, now);
    }

    @Override
    public TermsRefusals refusals() {
        return new TermsRefusals("urging.terms.city", "urging.terms.changed");
    }
}

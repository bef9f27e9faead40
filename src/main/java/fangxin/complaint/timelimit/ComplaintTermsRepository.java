package fangxin.complaint.timelimit;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssueRepository;
import fangxin.organization.identity.TermsRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Repository of the issues of the terms of complaints: adds an issue, and finds one by its number or moment, or the
 * newest, if wanted under a lock.
 */
@ApplicationScoped
public class ComplaintTermsRepository extends TermsIssueRepository<ComplaintTermsIssue, ComplaintTerms> {
    public ComplaintTermsRepository() {
        super(ComplaintTermsIssue.class);
    }

    @Override
    public ComplaintTerms terms(ComplaintTermsIssue issue) {
        return issue.terms();
    }

    @Override
    public ComplaintTermsIssue issue(int number, ComplaintTerms terms, Actor actor, Instant now) {
        return new ComplaintTermsIssue(number, terms, actor, now);
    }

    @Override
    public TermsRefusals refusals() {
        return new TermsRefusals("timelimit.terms.city", "timelimit.terms.changed");
    }
}

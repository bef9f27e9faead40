package fangxin.complaint.callback;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssueRepository;
import fangxin.organization.identity.TermsRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Repository of the issues of the terms of call-backs and appraisal: adds an issue, and finds one by its number or
 * moment, or the newest, if wanted under a lock.
 */
@ApplicationScoped
public class ComplaintAppraisalTermsRepository
        extends TermsIssueRepository<ComplaintAppraisalTermsIssue, ComplaintAppraisalTerms> {
    public ComplaintAppraisalTermsRepository() {
        super(ComplaintAppraisalTermsIssue.class);
    }

    @Override
    public ComplaintAppraisalTerms terms(ComplaintAppraisalTermsIssue issue) {
        return issue.terms();
    }

    @Override
    public ComplaintAppraisalTermsIssue issue(int number, ComplaintAppraisalTerms terms, Actor actor, Instant now) {
        return new ComplaintAppraisalTermsIssue(number, terms, actor, now);
    }

    @Override
    public TermsRefusals refusals() {
        return new TermsRefusals("callback.terms.city", "callback.terms.changed");
    }
}

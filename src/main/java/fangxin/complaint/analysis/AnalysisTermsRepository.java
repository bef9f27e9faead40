package fangxin.complaint.analysis;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssueRepository;
import fangxin.organization.identity.TermsRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Repository of the issues of the terms of the analysis: adds an issue, and finds one by its number, or the newest, if
 * wanted under a lock.
 */
@ApplicationScoped
class AnalysisTermsRepository extends TermsIssueRepository<AnalysisTermsIssue, AnalysisTerms> {
    public AnalysisTermsRepository() {
        super(AnalysisTermsIssue.class);
    }

    @Override
    public AnalysisTerms terms(AnalysisTermsIssue issue) {
        return issue.terms();
    }

    @Override
    public AnalysisTermsIssue issue(int number, AnalysisTerms terms, Actor actor, Instant now) {
        return new AnalysisTermsIssue(number, terms, actor, now);
    }

    @Override
    public TermsRefusals refusals() {
        return new TermsRefusals("analysis.terms.city", "analysis.terms.changed");
    }
}

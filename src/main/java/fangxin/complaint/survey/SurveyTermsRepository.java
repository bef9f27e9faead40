package fangxin.complaint.survey;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssueRepository;
import fangxin.organization.identity.TermsRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Repository of the issues of the terms of satisfaction surveys: adds an issue, and finds one by its number, or the
 * newest, if wanted under a lock.
 */
@ApplicationScoped
class SurveyTermsRepository extends TermsIssueRepository<SurveyTermsIssue, SurveyTerms> {
    public SurveyTermsRepository() {
        super(SurveyTermsIssue.class);
    }

    @Override
    public SurveyTerms terms(SurveyTermsIssue issue) {
        return issue.terms();
    }

    @Override
    public SurveyTermsIssue issue(int number, SurveyTerms terms, Actor actor, Instant now) {
        return new SurveyTermsIssue(number, terms, actor, now);
    }

    @Override
    public TermsRefusals refusals() {
        return new TermsRefusals("survey.terms.city", "survey.terms.changed");
    }
}

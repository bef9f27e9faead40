package fangxin.supervision.visit;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssueRepository;
import fangxin.organization.identity.TermsRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Repository of the issues of the terms of visits: adds an issue, and finds one by its number, or the newest, if wanted
 * under a lock.
 */
@ApplicationScoped
class VisitTermsRepository extends TermsIssueRepository<VisitTermsIssue, VisitTerms> {
    public VisitTermsRepository() {
        super(VisitTermsIssue.class);
    }

    @Override
    public VisitTerms terms(VisitTermsIssue issue) {
        return issue.terms();
    }

    @Override
    public VisitTermsIssue issue(int number, VisitTerms terms, Actor actor, Instant now) {
        return new VisitTermsIssue(number, terms, actor, now);
    }

    @Override
    public TermsRefusals refusals() {
        return new TermsRefusals("supervision.visit.city", "supervision.visit.changed");
    }
}

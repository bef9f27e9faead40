package fangxin.complaint.association;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssueRepository;
import fangxin.organization.identity.TermsRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Repository of the issues of the terms of the associations: adds an issue, and finds one by its number, or the newest,
 * if wanted under a lock.
 */
@ApplicationScoped
class AssociationTermsRepository extends TermsIssueRepository<AssociationTermsIssue, AssociationTerms> {
    public AssociationTermsRepository() {
        super(AssociationTermsIssue.class);
    }

    @Override
    public AssociationTerms terms(AssociationTermsIssue issue) {
        return issue.terms();
    }

    @Override
    public AssociationTermsIssue issue(int number, AssociationTerms terms, Actor actor, Instant now) {
        return new AssociationTermsIssue(number, terms, actor, now);
    }

    @Override
    public TermsRefusals refusals() {
        return new TermsRefusals("association.terms.city", "association.terms.changed");
    }
}

package fangxin.commitment.pledge;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssueRepository;
import fangxin.organization.identity.TermsRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Repository of the issues of the terms of the track of commitment: adds an issue, and finds one by its number, or the
 * newest, if wanted under a lock.
 */
@ApplicationScoped
public class CommitmentTermsRepository extends TermsIssueRepository<CommitmentTermsIssue, CommitmentTerms> {
    public CommitmentTermsRepository() {
        super(CommitmentTermsIssue.class);
    }

    @Override
    public CommitmentTerms terms(CommitmentTermsIssue issue) {
        return issue.terms();
    }

    @Override
    public CommitmentTermsIssue issue(int number, CommitmentTerms terms, Actor actor, Instant now) {
        return new CommitmentTermsIssue(number, terms, actor, now);
    }

    @Override
    public TermsRefusals refusals() {
        return new TermsRefusals("pledge.terms.city", "pledge.terms.changed");
    }
}

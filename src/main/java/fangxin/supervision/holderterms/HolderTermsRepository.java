package fangxin.supervision.holderterms;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssueRepository;
import fangxin.organization.identity.TermsRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Repository of the issues of the terms for holders: adds an issue, and finds one by its number, or the newest, if
 * wanted under a lock.
 */
@ApplicationScoped
public class HolderTermsRepository extends TermsIssueRepository<HolderTermsIssue, HolderTerms> {
    public HolderTermsRepository() {
        super(HolderTermsIssue.class);
    }

    @Override
    public HolderTerms terms(HolderTermsIssue issue) {
        return issue.terms();
    }

    @Override
    public HolderTermsIssue issue(int number, HolderTerms terms, Actor actor, Instant now) {
        return new HolderTermsIssue(number, terms, actor, now);
    }

    @Override
    public TermsRefusals refusals() {
        return new TermsRefusals("holderterms.city", "holderterms.changed");
    }
}

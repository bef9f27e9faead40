package fangxin.complaint.consumermessage;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssueRepository;
import fangxin.organization.identity.TermsRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Repository of the issues of the terms of messages: adds an issue, and finds one by its number, or the newest, if
 * wanted under a lock.
 */
@ApplicationScoped
class ConsumerMessageTermsRepository extends TermsIssueRepository<ConsumerMessageTermsIssue, ConsumerMessageTerms> {
    public ConsumerMessageTermsRepository() {
        super(ConsumerMessageTermsIssue.class);
    }

    @Override
    public ConsumerMessageTerms terms(ConsumerMessageTermsIssue issue) {
        return issue.terms();
    }

    @Override
    public ConsumerMessageTermsIssue issue(int number, ConsumerMessageTerms terms, Actor actor, Instant now) {
        return new ConsumerMessageTermsIssue(number, terms, actor, now);
    }

    @Override
    public TermsRefusals refusals() {
        return new TermsRefusals("consumermessage.terms.city", "consumermessage.terms.changed");
    }
}

package fangxin.complaint.channel;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssueRepository;
import fangxin.organization.identity.TermsRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Repository of the issues of the channels for consumers: adds an issue, and finds one by its number, or the newest, if
 * wanted under a lock.
 */
@ApplicationScoped
class ConsumerChannelRepository extends TermsIssueRepository<ConsumerChannelIssue, ConsumerChannelTerms> {
    public ConsumerChannelRepository() {
        super(ConsumerChannelIssue.class);
    }

    @Override
    public ConsumerChannelTerms terms(ConsumerChannelIssue issue) {
        return issue.terms();
    }

    @Override
    public ConsumerChannelIssue issue(int number, ConsumerChannelTerms terms, Actor actor, Instant now) {
        return new ConsumerChannelIssue(number, terms, actor, now);
    }

    @Override
    public TermsRefusals refusals() {
        return new TermsRefusals("channel.city", "channel.changed");
    }
}

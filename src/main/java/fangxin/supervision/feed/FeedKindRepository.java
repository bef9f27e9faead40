package fangxin.supervision.feed;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.TermsIssueRepository;
import fangxin.organization.identity.TermsRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/**
 * Repository of the issues of the kinds of feed: adds an issue, and finds one by its number, or the newest, if wanted
 * under a lock.
 */
@ApplicationScoped
class FeedKindRepository extends TermsIssueRepository<FeedKindList, FeedKindCatalogue> {
    public FeedKindRepository() {
        super(FeedKindList.class);
    }

    @Override
    public FeedKindCatalogue terms(FeedKindList issue) {
        return issue.catalogue();
    }

    @Override
    public FeedKindList issue(int number, FeedKindCatalogue terms, Actor actor, Instant now) {
        return new FeedKindList(number, terms, actor, now);
    }

    @Override
    public TermsRefusals refusals() {
        return new TermsRefusals("feed.kind.city", "feed.kind.changed");
    }
}

package fangxin.supervision.feed;

import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Seed of the kinds of feed from config/feed-kinds.json: the first issue, and another one with the kinds that only a
 * newer version has.
 */
@ApplicationScoped
class FeedKindSeed implements SeedData {
    @Inject
    FeedKindRepository lists;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 61;
    }

    @Override
    public void seed() {
        if (lists.isEmpty()) {
            lists.add(new FeedKindList(FeedKindList.FIRST, shipped(), null, clock.instant()));
            return;
        }
        FeedKindList current = lists.current();
        FeedKindCatalogue completed = current.catalogue().completedBy(shipped());
        if (!completed.equals(current.catalogue())) {
            lists.add(new FeedKindList(current.issue() + 1, completed, null, clock.instant()));
        }
    }

    static FeedKindCatalogue shipped() {
        return ClasspathConfig.json("feed-kinds.json", FeedKindCatalogue.class);
    }
}

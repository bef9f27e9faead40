package fangxin.supervision.feed;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.retention.SeparateDeletion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Deletion of ended records of feeds, as the job of feeds does it. */
@ApplicationScoped
public class FeedRecordDeletion implements SeparateDeletion {
    private static final int MOST = 1_000;

    @Inject
    FeedRunner runner;

    @Inject
    FeedRepository feeds;

    @Inject
    FeedKindRepository kinds;

    @Inject
    BusinessClock businessClock;

    @PersistenceContext
    EntityManager em;

    @Override
    public Map<String, List<String>> due() {
        LocalDate today = businessClock.now().today();
        return Map.of(
                "FEED_RECORD",
                kinds.current().catalogue().kinds().stream()
                        .flatMap(kind ->
                                feeds.erasable(kind.code(), today.minusYears(kind.retention()), today, MOST).stream())
                        .map(FeedRecord::id)
                        .toList(),
                "FEED_UNMATCHED",
                em.createQuery(
                                "select r.id from FeedRecord r where r.matchState = :unmatched and r.publicUntil < :today",
                                String.class)
                        .setParameter("unmatched", FeedMatchState.UNMATCHED)
                        .setParameter("today", today.minusYears(1))
                        .getResultList());
    }

    @Override
    public void run() {
        runner.erase();
    }
}

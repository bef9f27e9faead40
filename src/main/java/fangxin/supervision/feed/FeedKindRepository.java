package fangxin.supervision.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Repository of the issues of the kinds of feed, which finds the newest, if wanted under a lock. */
@ApplicationScoped
class FeedKindRepository {
    @PersistenceContext
    EntityManager em;

    boolean none() {
        return em.find(FeedKindList.class, FeedKindList.FIRST) == null;
    }

    void add(FeedKindList list) {
        em.persist(list);
        em.flush();
    }

    /** The kinds in force: the newest issue. */
    FeedKindList current() {
        return em.createQuery("select l from FeedKindList l order by l.issue desc", FeedKindList.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The kinds in force, locked against a change by another request: the first issue is the lock of all. */
    FeedKindList currentForUpdate() {
        em.find(FeedKindList.class, FeedKindList.FIRST, LockModeType.PESSIMISTIC_WRITE);
        return current();
    }
}

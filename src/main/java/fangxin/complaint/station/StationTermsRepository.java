package fangxin.complaint.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/**
 * Repository of the issues of the terms of stations, which adds an issue, and finds the terms at a moment, or the
 * newest issue, if wanted under a lock.
 */
@ApplicationScoped
class StationTermsRepository {
    @PersistenceContext
    EntityManager em;

    boolean none() {
        return em.find(StationTermsIssue.class, StationTermsIssue.FIRST) == null;
    }

    void add(StationTermsIssue issue) {
        em.persist(issue);
        em.flush();
    }

    /** The terms in force: the newest issue. */
    StationTermsIssue current() {
        return em.createQuery("select i from StationTermsIssue i order by i.issue desc", StationTermsIssue.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The terms that were in force at a moment; those of the first issue for an earlier one. */
    StationTerms at(Instant moment) {
        return em.createQuery(
                        "select i from StationTermsIssue i where i.issue = :first or i.enteredAt <= :moment order by i.issue desc",
                        StationTermsIssue.class)
                .setParameter("first", StationTermsIssue.FIRST)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getSingleResult()
                .terms();
    }

    /** The terms in force, locked against a change by another request: the first issue is the lock of all. */
    StationTermsIssue currentForUpdate() {
        em.find(StationTermsIssue.class, StationTermsIssue.FIRST, LockModeType.PESSIMISTIC_WRITE);
        return current();
    }
}

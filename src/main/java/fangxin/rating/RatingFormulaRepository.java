package fangxin.rating;

import fangxin.common.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Repository of the issues of the formula: adds one, finds one, the newest, the one in force on a day, those that have
 * come into force and the last adopted, and locks them against a concurrent change.
 */
@ApplicationScoped
class RatingFormulaRepository {
    private static final int SHOWN = 50;

    @PersistenceContext
    EntityManager em;

    boolean isEmpty() {
        return em.find(RatingFormulaIssue.class, RatingFormulaIssue.FIRST) == null;
    }

    void add(RatingFormulaIssue issue) {
        em.persist(issue);
        em.flush();
    }

    RatingFormulaIssue byIssue(int issue) {
        return Optional.ofNullable(em.find(RatingFormulaIssue.class, issue))
                .orElseThrow(() -> new NotFound(String.valueOf(issue)));
    }

    /** Locks the formula against a change by another request: the first issue is the lock of all. */
    void lock() {
        em.find(RatingFormulaIssue.class, RatingFormulaIssue.FIRST, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Returns the last issues, the newest first. */
    List<RatingFormulaIssue> newest() {
        return em.createQuery("select f from RatingFormulaIssue f order by f.issue desc", RatingFormulaIssue.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Returns the issue that rates titles on a day; empty before the first one was adopted. */
    Optional<RatingFormulaIssue> inForce(LocalDate day) {
        return adopted(day).stream().findFirst();
    }

    /** Lists the issues whose first day is not in the future, the oldest first. */
    List<RatingFormulaIssue> effective(LocalDate day) {
        return em.createQuery("""
                    select f from RatingFormulaIssue f where f.effectiveOn <= :day order by f.effectiveOn, f.issue\
                    """, RatingFormulaIssue.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Finds the issue that was adopted last, also before its first day. */
    Optional<RatingFormulaIssue> lastAdopted() {
        return adopted(LocalDate.of(9999, 12, 31)).stream().findFirst();
    }

    private List<RatingFormulaIssue> adopted(LocalDate day) {
        return em.createQuery("""
                    select f from RatingFormulaIssue f where f.effectiveOn <= :day
                    order by f.effectiveOn desc, f.issue desc\
                    """, RatingFormulaIssue.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList();
    }
}

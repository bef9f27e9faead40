package fangxin.casework.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/**
 * Repository of the issues of the terms of the appraisal: adds and lists them, finds those in force at a time, and
 * locks the current ones.
 */
@ApplicationScoped
class AppraisalTermsRepository {
    private static final int SHOWN = 50;

    @PersistenceContext
    EntityManager em;

    boolean isEmpty() {
        return em.find(AppraisalTerms.class, AppraisalTerms.FIRST) == null;
    }

    void add(AppraisalTerms terms) {
        em.persist(terms);
        em.flush();
    }

    AppraisalTerms current() {
        return newest().getFirst();
    }

    /** Returns the current terms, locked against a change by another request: the first issue is the lock of all. */
    AppraisalTerms currentForUpdate() {
        em.find(AppraisalTerms.class, AppraisalTerms.FIRST, LockModeType.PESSIMISTIC_WRITE);
        return current();
    }

    /** Returns the terms in force at an instant; the first issue where the instant is before it. */
    AppraisalTerms inForceAt(Instant at) {
        return em.createQuery("""
                    select t from AppraisalTerms t where t.enteredAt <= :at order by t.issue desc\
                    """, AppraisalTerms.class)
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> em.find(AppraisalTerms.class, AppraisalTerms.FIRST));
    }

    /** Lists all issues, newest first. */
    List<AppraisalTerms> all() {
        return em.createQuery("select t from AppraisalTerms t order by t.issue desc", AppraisalTerms.class)
                .getResultList();
    }

    /** Returns the last issues, the newest first. */
    List<AppraisalTerms> newest() {
        return all().stream().limit(SHOWN).toList();
    }
}

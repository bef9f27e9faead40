package fangxin.commitment.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Repository of the issues of the terms of advance compensation, which finds the newest, if wanted under a lock. */
@ApplicationScoped
public class CompensationTermsRepository {
    @PersistenceContext
    EntityManager em;

    boolean none() {
        return em.find(CompensationTermsIssue.class, CompensationTermsIssue.FIRST) == null;
    }

    void add(CompensationTermsIssue issue) {
        em.persist(issue);
        em.flush();
    }

    /** The terms in force: the newest issue. */
    public CompensationTermsIssue current() {
        return em.createQuery(
                        "select i from CompensationTermsIssue i order by i.issue desc", CompensationTermsIssue.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The terms in force, locked against a change by another request: the first issue is the lock of all. */
    CompensationTermsIssue currentForUpdate() {
        em.find(CompensationTermsIssue.class, CompensationTermsIssue.FIRST, LockModeType.PESSIMISTIC_WRITE);
        return current();
    }
}

package fangxin.supervision.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Repository of the issues of the terms of visits, which finds the newest, if wanted under a lock. */
@ApplicationScoped
class VisitTermsRepository {
    @PersistenceContext
    EntityManager em;

    boolean none() {
        return em.find(VisitTermsIssue.class, VisitTermsIssue.FIRST) == null;
    }

    void add(VisitTermsIssue issue) {
        em.persist(issue);
        em.flush();
    }

    /** The terms in force: the newest issue. */
    VisitTermsIssue current() {
        return em.createQuery("select i from VisitTermsIssue i order by i.issue desc", VisitTermsIssue.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The terms in force, locked against a change by another request: the first issue is the lock of all. */
    VisitTermsIssue currentForUpdate() {
        em.find(VisitTermsIssue.class, VisitTermsIssue.FIRST, LockModeType.PESSIMISTIC_WRITE);
        return current();
    }
}

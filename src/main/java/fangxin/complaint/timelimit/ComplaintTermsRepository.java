package fangxin.complaint.timelimit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** Repository of the issues of the terms of complaints, which finds the newest, if wanted under a lock. */
@ApplicationScoped
public class ComplaintTermsRepository {
    @PersistenceContext
    EntityManager em;

    boolean none() {
        return em.find(ComplaintTermsIssue.class, ComplaintTermsIssue.FIRST) == null;
    }

    void add(ComplaintTermsIssue issue) {
        em.persist(issue);
        em.flush();
    }

    /** The terms in force: the newest issue. */
    public ComplaintTermsIssue current() {
        return em.createQuery("select i from ComplaintTermsIssue i order by i.issue desc", ComplaintTermsIssue.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The terms in force, locked against a change by another request: the first issue is the lock of all. */
    ComplaintTermsIssue currentForUpdate() {
        em.find(ComplaintTermsIssue.class, ComplaintTermsIssue.FIRST, LockModeType.PESSIMISTIC_WRITE);
        return current();
    }
}

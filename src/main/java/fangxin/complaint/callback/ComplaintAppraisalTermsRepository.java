package fangxin.complaint.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/**
 * Repository of the issues of the terms of call-backs and appraisal, which adds an issue, and finds the terms of an
 * issue, or the newest issue, if wanted under a lock.
 */
@ApplicationScoped
public class ComplaintAppraisalTermsRepository {
    @PersistenceContext
    EntityManager em;

    boolean none() {
        return em.find(ComplaintAppraisalTermsIssue.class, ComplaintAppraisalTermsIssue.FIRST) == null;
    }

    void add(ComplaintAppraisalTermsIssue issue) {
        em.persist(issue);
        em.flush();
    }

    /** The terms in force: the newest issue. */
    public ComplaintAppraisalTermsIssue current() {
        return em.createQuery(
                        "select i from ComplaintAppraisalTermsIssue i order by i.issue desc",
                        ComplaintAppraisalTermsIssue.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The terms of an issue. */
    public ComplaintAppraisalTerms ofIssue(int issue) {
        return em.find(ComplaintAppraisalTermsIssue.class, issue).terms();
    }

    /** The terms in force, locked against a change by another request: the first issue is the lock of all. */
    public ComplaintAppraisalTermsIssue currentForUpdate() {
        em.find(ComplaintAppraisalTermsIssue.class, ComplaintAppraisalTermsIssue.FIRST, LockModeType.PESSIMISTIC_WRITE);
        return current();
    }
}

package fangxin.commitment.terms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Repository of the issues of the terms of returns, which finds an issue or the newest, if wanted under a lock. */
@ApplicationScoped
public class ReturnTermsRepository {
    @PersistenceContext
    EntityManager em;

    boolean none() {
        return em.find(ReturnTermsIssue.class, ReturnTermsIssue.FIRST) == null;
    }

    void add(ReturnTermsIssue issue) {
        em.persist(issue);
        em.flush();
    }

    /** The terms in force: the newest issue. */
    public ReturnTermsIssue current() {
        return em.createQuery("select i from ReturnTermsIssue i order by i.issue desc", ReturnTermsIssue.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The terms in force, locked against a change by another request: the first issue is the lock of all. */
    ReturnTermsIssue currentForUpdate() {
        em.find(ReturnTermsIssue.class, ReturnTermsIssue.FIRST, LockModeType.PESSIMISTIC_WRITE);
        return current();
    }

    /** An issue that a pledge or a claim keeps. */
    public ReturnTermsIssue byIssue(int issue) {
        return Optional.ofNullable(em.find(ReturnTermsIssue.class, issue)).orElseThrow();
    }
}

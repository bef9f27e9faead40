package fangxin.commitment.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Repository of the issues of the terms of the track of commitment, which finds an issue or the newest, if wanted under a lock. */
@ApplicationScoped
public class CommitmentTermsRepository {
    @PersistenceContext
    EntityManager em;

    boolean none() {
        return em.find(CommitmentTermsIssue.class, CommitmentTermsIssue.FIRST) == null;
    }

    void add(CommitmentTermsIssue issue) {
        em.persist(issue);
        em.flush();
    }

    /** The terms in force: the newest issue. */
    public CommitmentTermsIssue current() {
        return em.createQuery("select i from CommitmentTermsIssue i order by i.issue desc", CommitmentTermsIssue.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The terms in force, locked against a change by another request: the first issue is the lock of all. */
    CommitmentTermsIssue currentForUpdate() {
        em.find(CommitmentTermsIssue.class, CommitmentTermsIssue.FIRST, LockModeType.PESSIMISTIC_WRITE);
        return current();
    }

    /** An issue that a commitment keeps. */
    public CommitmentTermsIssue byIssue(int issue) {
        return Optional.ofNullable(em.find(CommitmentTermsIssue.class, issue)).orElseThrow();
    }
}

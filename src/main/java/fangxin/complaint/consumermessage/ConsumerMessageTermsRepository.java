package fangxin.complaint.consumermessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Repository of the issues of the terms of messages, which finds an issue or the newest, if wanted under a lock. */
@ApplicationScoped
class ConsumerMessageTermsRepository {
    @PersistenceContext
    EntityManager em;

    boolean none() {
        return em.find(ConsumerMessageTermsIssue.class, ConsumerMessageTermsIssue.FIRST) == null;
    }

    void add(ConsumerMessageTermsIssue issue) {
        em.persist(issue);
        em.flush();
    }

    /** The terms in force: the newest issue. */
    ConsumerMessageTermsIssue current() {
        return em.createQuery(
                        "select i from ConsumerMessageTermsIssue i order by i.issue desc",
                        ConsumerMessageTermsIssue.class)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** The terms in force, locked against a change by another request: the first issue is the lock of all. */
    ConsumerMessageTermsIssue currentForUpdate() {
        em.find(ConsumerMessageTermsIssue.class, ConsumerMessageTermsIssue.FIRST, LockModeType.PESSIMISTIC_WRITE);
        return current();
    }

    /** An issue that a message keeps. */
    ConsumerMessageTermsIssue byIssue(int issue) {
        return Optional.ofNullable(em.find(ConsumerMessageTermsIssue.class, issue))
                .orElseThrow();
    }
}

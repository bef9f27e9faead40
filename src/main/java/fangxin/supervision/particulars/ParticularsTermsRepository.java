package fangxin.supervision.particulars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * Repository of the issues of the terms of changes of particulars, which finds an issue or the newest, if wanted under
 * a lock.
 */
@ApplicationScoped
class ParticularsTermsRepository {
    private static final int SHOWN = 50;

    @PersistenceContext
    EntityManager em;

    boolean none() {
        return em.find(ParticularsTermsList.class, ParticularsTermsList.FIRST) == null;
    }

    void add(ParticularsTermsList list) {
        em.persist(list);
        em.flush();
    }

    /** The terms in force: the newest issue. */
    ParticularsTermsList current() {
        return newest().getFirst();
    }

    /** The terms in force, locked against a change by another request: the first issue is the lock of all. */
    ParticularsTermsList currentForUpdate() {
        em.find(ParticularsTermsList.class, ParticularsTermsList.FIRST, LockModeType.PESSIMISTIC_WRITE);
        return current();
    }

    /** An issue that a report keeps. */
    ParticularsTermsList byIssue(int issue) {
        return Optional.ofNullable(em.find(ParticularsTermsList.class, issue)).orElseThrow();
    }

    /** The last issues, the newest first. */
    List<ParticularsTermsList> newest() {
        return em.createQuery("select l from ParticularsTermsList l order by l.issue desc", ParticularsTermsList.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }
}

package fangxin.supervision.trigger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Repository of the issues of the terms of supervision, which finds an issue or the newest, if wanted under a lock. */
@ApplicationScoped
public class SupervisionTriggerRepository {
    private static final int SHOWN = 50;

    @PersistenceContext
    EntityManager em;

    boolean none() {
        return em.find(SupervisionTriggerList.class, SupervisionTriggerList.FIRST) == null;
    }

    void add(SupervisionTriggerList list) {
        em.persist(list);
        em.flush();
    }

    /** The terms in force: the newest issue. */
    public SupervisionTriggerList current() {
        return newest().getFirst();
    }

    /** The terms in force, locked against a change by another request: the first issue is the lock of all. */
    SupervisionTriggerList currentForUpdate() {
        em.find(SupervisionTriggerList.class, SupervisionTriggerList.FIRST, LockModeType.PESSIMISTIC_WRITE);
        return current();
    }

    /** An issue that a proceeding keeps. */
    public SupervisionTriggerList byIssue(int issue) {
        return Optional.ofNullable(em.find(SupervisionTriggerList.class, issue)).orElseThrow();
    }

    /** The last issues, the newest first. */
    List<SupervisionTriggerList> newest() {
        return em.createQuery(
                        "select l from SupervisionTriggerList l order by l.issue desc", SupervisionTriggerList.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }
}

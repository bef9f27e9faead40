package fangxin.supervision.holderterms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Repository of the issues of the terms for holders, which finds an issue or the newest, if wanted under a lock. */
@ApplicationScoped
public class HolderTermsRepository {
    private static final int SHOWN = 50;

    @PersistenceContext
    EntityManager em;

    boolean none() {
        return em.find(HolderTermsIssue.class, HolderTermsIssue.FIRST) == null;
    }

    void add(HolderTermsIssue issue) {
        em.persist(issue);
        em.flush();
    }

    /** The terms in force: the newest issue. */
    public HolderTermsIssue current() {
        return newest().getFirst();
    }

    /** The terms in force, locked against a change by another request: the first issue is the lock of all. */
    HolderTermsIssue currentForUpdate() {
        em.find(HolderTermsIssue.class, HolderTermsIssue.FIRST, LockModeType.PESSIMISTIC_WRITE);
        return current();
    }

    /** An issue that a self-report or renewal keeps. */
    public HolderTermsIssue byIssue(int issue) {
        return Optional.ofNullable(em.find(HolderTermsIssue.class, issue)).orElseThrow();
    }

    /** The last issues, the newest first. */
    List<HolderTermsIssue> newest() {
        return em.createQuery("select i from HolderTermsIssue i order by i.issue desc", HolderTermsIssue.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }
}

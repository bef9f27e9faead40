package fangxin.organization.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Base class of the repositories of the issues of some terms: adds an issue, and finds one by its number or moment, or
 * the newest, if wanted under a lock. The subclass states how an issue has its terms, and with which sentences a change
 * is refused.
 *
 * @param <I> the issues
 * @param <T> the terms
 */
public abstract class TermsIssueRepository<I extends TermsIssue, T> {
    private static final int SHOWN = 50;

    @PersistenceContext
    EntityManager em;

    private final Class<I> type;

    protected TermsIssueRepository(Class<I> type) {
        this.type = type;
    }

    public abstract T terms(I issue);

    /** Creates an issue that is entered. */
    public abstract I issue(int number, T terms, Actor actor, Instant now);

    public abstract TermsRefusals refusals();

    public boolean isEmpty() {
        return em.find(type, TermsIssue.FIRST) == null;
    }

    public void add(I issue) {
        em.persist(issue);
        em.flush();
    }

    /** Returns the terms in force: the newest issue. */
    public I current() {
        return newest(1).getFirst();
    }

    /** Returns the terms in force, locked against a change by another request: the first issue is the lock of all. */
    public I currentForUpdate() {
        em.find(type, TermsIssue.FIRST, LockModeType.PESSIMISTIC_WRITE);
        return current();
    }

    /** Returns an issue that a case keeps. */
    public I byIssue(int issue) {
        return Optional.ofNullable(em.find(type, issue)).orElseThrow();
    }

    /** Returns the issue that was in force at a moment; the first one for an earlier moment. */
    public I at(Instant moment) {
        return em.createQuery(
                        "select i from " + type.getSimpleName()
                                + " i where i.issue = :first or i.enteredAt <= :moment order by i.issue desc",
                        type)
                .setParameter("first", TermsIssue.FIRST)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getSingleResult();
    }

    /** Returns whether an officer has entered an issue; issues of the configuration may follow it. */
    public boolean hasIssueOfOfficer() {
        return em.createQuery(
                                "select count(i) from " + type.getSimpleName() + " i where i.account is not null",
                                Long.class)
                        .getSingleResult()
                > 0;
    }

    /** Returns the last issues, the newest first. */
    public List<I> newest() {
        return newest(SHOWN);
    }

    private List<I> newest(int count) {
        return em.createQuery("select i from " + type.getSimpleName() + " i order by i.issue desc", type)
                .setMaxResults(count)
                .getResultList();
    }
}

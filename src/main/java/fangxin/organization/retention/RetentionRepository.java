package fangxin.organization.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Repository of the retention terms in issues, the journal of deletions and the marks of erased records; it also finds
 * and counts the records of a kind whose time is over.
 */
@ApplicationScoped
class RetentionRepository {
    private static final int SHOWN = 50;

    @PersistenceContext
    EntityManager em;

    boolean isEmpty() {
        return em.find(RetentionTermsIssue.class, RetentionTermsIssue.FIRST) == null;
    }

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    /** Returns the terms in force: the newest issue. */
    RetentionTermsIssue current() {
        return issues().getFirst();
    }

    /** Returns the terms in force, locked against a change by another request: the first issue is the lock of all. */
    RetentionTermsIssue currentForUpdate() {
        em.find(RetentionTermsIssue.class, RetentionTermsIssue.FIRST, LockModeType.PESSIMISTIC_WRITE);
        return current();
    }

    /** Returns the last issues, the newest first. */
    List<RetentionTermsIssue> issues() {
        return em.createQuery("select i from RetentionTermsIssue i order by i.issue desc", RetentionTermsIssue.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** Returns the last runs that erased something, the newest first. */
    List<RetentionEntry> newestEntries() {
        return em.createQuery("""
                    select e from RetentionEntry e where e.erased > 0 order by e.recordedAt desc, e.kind\
                    """, RetentionEntry.class).setMaxResults(SHOWN).getResultList();
    }

    /** Returns the last run of each kind. */
    Map<String, RetentionEntry> lastRuns() {
        return em.createQuery("""
                    select e from RetentionEntry e where e.recordedAt =
                    (select max(l.recordedAt) from RetentionEntry l where l.kind = e.kind)\
                    """, RetentionEntry.class)
                .getResultStream()
                .collect(Collectors.toMap(RetentionEntry::kind, Function.identity(), (one, other) -> other));
    }

    /** Returns the numbers of records erased in all runs, by kind. */
    Map<String, Long> totals() {
        return em.createQuery("select e.kind, sum(e.erased) from RetentionEntry e group by e.kind", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    /** Returns the keys of the next records of a kind whose time is over. */
    List<String> due(RetainedPersonalData data, RetentionCutoff cutoff, String after, int most) {
        return data.records(cutoff).next(em, data.kind(), after, most);
    }

    boolean isDue(RetainedPersonalData data, RetentionCutoff cutoff, String record) {
        return data.records(cutoff).includes(em, data.kind(), record);
    }

    long countDue(RetainedPersonalData data, RetentionCutoff cutoff) {
        return data.records(cutoff).count(em, data.kind());
    }
}

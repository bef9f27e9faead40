package fangxin.organization.retention;

import fangxin.supervision.visit.VisitRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * Counter for tests of the deletion of personal data: rows with data of persons in some records of a kind, by the queries
 * of its {@link RetentionProof}, and records that the journal of deletions states.
 */
@ApplicationScoped
public class PersonalDataCounter {
    private static final int MOST = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Number of rows with data of persons in the first of these records. */
    long rows(String kind, Collection<String> records) {
        em.flush();
        em.clear();
        List<String> first = records.stream().limit(MOST).toList();
        return first.isEmpty()
                ? 0
                : RetentionProof.valueOf(kind).queries().stream()
                                .mapToLong(query -> rows(query, first))
                                .sum()
                        + (kind.equals(RetentionProof.VISIT_RECORD.name()) ? visitRecords(first) : 0);
    }

    /** Number of records of visits with findings, notes or purchases. */
    private long visitRecords(List<String> visits) {
        return em.createQuery(
                        "select v.record from TitleVisit v where v.number in :visits and v.record is not null",
                        VisitRecord.class)
                .setParameter("visits", visits)
                .getResultStream()
                .filter(record -> record.findings() != null
                        || !record.purchases().isEmpty()
                        || record.answers().stream().anyMatch(answer -> answer.note() != null))
                .count();
    }

    private long rows(String query, List<String> records) {
        TypedQuery<Long> counting = em.createQuery(query, Long.class).setParameter("records", records);
        if (query.contains(":mark")) {
            counting.setParameter("mark", RetainedPersonalData.ERASED);
        }
        return counting.getSingleResult();
    }

    /** Number of records of a kind that the journal of deletions states in the last minute. */
    long journalled(String kind) {
        return em.createQuery(
                        "select e from RetentionEntry e where e.kind = :kind and e.recordedAt >= :since",
                        RetentionEntry.class)
                .setParameter("kind", kind)
                .setParameter("since", clock.instant().minus(Duration.ofMinutes(1)))
                .getResultStream()
                .mapToLong(RetentionEntry::erased)
                .sum();
    }
}

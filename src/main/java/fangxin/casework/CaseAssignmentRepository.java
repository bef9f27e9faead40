package fangxin.casework;

import fangxin.casework.CaseOwnershipView.CaseOwner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Repository of the assignments of cases to officers: adds one, lists those of a case, and finds the one that counts at
 * an agency on a day, or the owners of many cases.
 */
@ApplicationScoped
class CaseAssignmentRepository {
    /**
     * JPQL condition over {@code CaseAssignment a, Appointment t}: the newest assignment of an agency, whose owner holds
     * a post there on {@code :day}. An owner who has left the agency owns nothing.
     */
    static final String COUNTS = """
        a.seq = (select max(b.seq) from CaseAssignment b where b.subject.id = a.subject.id and b.agency = a.agency)
        and t.account = a.owner and t.place = a.agency and t.since <= :day and (t.until is null or t.until >= :day)\
        """;

    @PersistenceContext
    EntityManager em;

    void add(CaseAssignment assignment) {
        em.persist(assignment);
        em.flush();
    }

    /** Returns the assignments of a case, the newest first. */
    List<CaseAssignment> of(String reference) {
        return em.createQuery("""
            select a from CaseAssignment a where a.subject.id = :reference order by a.assignedAt desc, a.seq desc\
            """, CaseAssignment.class)
                .setParameter("reference", reference)
                .getResultList();
    }

    /** Returns the assignment that counts at an agency. */
    Optional<CaseAssignment> present(String reference, String agency, LocalDate day) {
        return em.createQuery(
                        "select a from CaseAssignment a, Appointment t where a.subject.id = :reference"
                                + " and a.agency = :agency and " + COUNTS,
                        CaseAssignment.class)
                .setParameter("reference", reference)
                .setParameter("agency", agency)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** Owners of some cases at some agencies, by the reference of the case. */
    Map<String, CaseOwner> owners(Collection<String> references, Collection<String> agencies, LocalDate day) {
        return references.isEmpty() || agencies.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select a.subject.id, c.username, c.name, a.assignedAt from CaseAssignment a,"
                                        + " Appointment t, Account c where a.owner = c.username and a.subject.id in"
                                        + " :references and a.agency in :agencies and "
                                        + COUNTS,
                                Object[].class)
                        .setParameter("references", references)
                        .setParameter("agencies", agencies)
                        .setParameter("day", day)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (String) row[0],
                                row -> new CaseOwner((String) row[1], (String) row[2], (Instant) row[3]),
                                (one, other) -> one));
    }
}

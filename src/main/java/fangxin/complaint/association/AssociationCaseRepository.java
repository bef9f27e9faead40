package fangxin.complaint.association;

import fangxin.common.DayRange;
import fangxin.common.NotFound;
import fangxin.complaint.handling.HandlingState;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.organization.identity.RecusalCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Repository of the cases of associations: stores, finds and locks them, lists and counts those of the reader's
 * associations without recused traders, reads those of a yearly analysis, finds linked and imported numbers, and
 * transfers open cases to another association.
 */
@ApplicationScoped
class AssociationCaseRepository {
    private static final Map<String, String> ORDERS = Map.of(
            "trader", "c.traderSortKey",
            "number", "c.number",
            "state", ListOrder.byConstants("c.state", AssociationCaseState.class),
            "type", ListOrder.byConstants("c.type", AssociationCaseType.class),
            "received", "c.receivedOn",
            "endedOn", "c.endedOn",
            "amount", "c.amount",
            "recovered", "c.recovered");

    private static final Set<AssociationCaseState> OPEN =
            EnumSet.of(AssociationCaseState.RECEIVED, AssociationCaseState.ACCEPTED, AssociationCaseState.MEDIATING);

    private static final Set<HandlingState> IN_MEDIATION =
            EnumSet.of(HandlingState.IN_MEDIATION, HandlingState.SUSPENDED);

    private static final int PORTION = 500;

    @PersistenceContext
    EntityManager em;

    AssociationCase byNumber(String number) {
        return Optional.ofNullable(number)
                .map(known -> em.find(AssociationCase.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /** Returns the case, locked until the transaction ends. */
    AssociationCase findForUpdate(String number) {
        return Optional.ofNullable(number)
                .map(known -> em.find(AssociationCase.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    void add(AssociationCase received) {
        em.persist(received);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Returns a part of the cases of some associations: without an order of the reader, the newest first. */
    List<AssociationCase> list(
            Collection<String> associations, RecusalCondition recusal, AssociationCaseFilter filter, ListSlice slice) {
        return query(associations, recusal, filter)
                .rows(em, slice, ORDERS, "c.receivedOn desc, c.number desc", "c.number");
    }

    long count(Collection<String> associations, RecusalCondition recusal, AssociationCaseFilter filter) {
        return query(associations, recusal, filter).count(em);
    }

    private static ListQuery<AssociationCase> query(
            Collection<String> associations, RecusalCondition recusal, AssociationCaseFilter filter) {
        ListQuery<AssociationCase> query = ListQuery.of(AssociationCase.class, "c", "from AssociationCase c")
                .among("c.association", associations)
                .equal("c.association", filter.association())
                .contains(filter.text(), "c.number", "c.traderName", "c.creditCode", "c.formerNumber")
                .equal("c.state", filter.state())
                .equal("c.type", filter.type())
                .equal("c.source", filter.source())
                .onDays("c.receivedOn", filter.received())
                .onDays("c.endedOn", filter.ended())
                .withoutOuter(recusal, "c.merchant");
        return filter.categories() == null ? query : query.among("c.category", filter.categories());
    }

    /** Returns the open cases of some associations, the oldest first. */
    List<AssociationCase> listOpen(Collection<String> associations, RecusalCondition recusal, int most) {
        return associations.isEmpty()
                ? List.of()
                : recusal.bind(em.createQuery(
                                        "select c from AssociationCase c where c.state in :open"
                                                + " and c.association in :associations"
                                                + recusal.conditionOnOuter("c.merchant")
                                                + " order by c.receivedOn, c.number",
                                        AssociationCase.class)
                                .setParameter("open", OPEN)
                                .setParameter("associations", associations)
                                .setMaxResults(most))
                        .getResultList();
    }

    /**
     * Returns the numbers of the 12315 cases in mediation that are entrusted to some associations and not linked with a
     * case, the earliest entrusted first.
     */
    List<String> unlinked(Collection<String> associations, RecusalCondition recusal, int most) {
        return associations.isEmpty()
                ? List.of()
                : recusal.bind(em.createQuery(
                                        "select k.number from ComplaintCase k where k.state in :states and k.mergedInto is null"
                                                + " and k.mediation.entrustedTo in :associations and not exists"
                                                + " (select c.number from AssociationCase c where c.complaint = k.number)"
                                                + recusal.conditionOnOuter("k.merchant")
                                                + " order by k.since, k.number",
                                        String.class)
                                .setParameter("states", IN_MEDIATION)
                                .setParameter("associations", associations)
                                .setMaxResults(most))
                        .getResultList();
    }

    /** Returns the numbers of the 12315 cases, among the given ones, that are linked with a case. */
    Set<String> linked(Collection<String> complaints) {
        return complaints.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                "select c.complaint from AssociationCase c where c.complaint in :all", String.class)
                        .setParameter("all", complaints)
                        .getResultList());
    }

    /** Returns the numbers of a former register, among the given ones, that an association has imported. */
    Set<String> importedNumbers(String association, List<String> numbers) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < numbers.size(); i += PORTION) {
            known.addAll(em.createQuery("""
                            select c.formerNumber from AssociationCase c
                            where c.association = :association and c.formerNumber in :part\
                            """, String.class)
                    .setParameter("association", association)
                    .setParameter("part", numbers.subList(i, Math.min(numbers.size(), i + PORTION)))
                    .getResultList());
        }
        return known;
    }

    /**
     * Lists the cases of some associations that were received or ended in a period, each with the recovered money that
     * the linked 12315 case states.
     */
    List<AnalysedCase> analysed(Collection<String> associations, DayRange days) {
        return associations.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select c.receivedOn, c.endedOn, c.state, c.type, c.category, c.recovered,
                        k.number, k.recovered, m.number, m.recovered
                        from AssociationCase c left join ComplaintCase k on k.number = c.complaint
                        left join ComplaintCase m on m.number = k.mergedInto
                        where c.association in :associations and (c.receivedOn >= :first and c.receivedOn <= :last
                        or c.endedOn >= :first and c.endedOn <= :last)\
                        """, Object[].class)
                        .setParameter("associations", associations)
                        .setParameter("first", days.first())
                        .setParameter("last", days.last())
                        .getResultStream()
                        .map(row -> new AnalysedCase(
                                (LocalDate) row[0],
                                (LocalDate) row[1],
                                (AssociationCaseState) row[2],
                                (AssociationCaseType) row[3],
                                (String) row[4],
                                row[8] == null
                                        ? new CaseMoney((BigDecimal) row[5], (String) row[6], (BigDecimal) row[7])
                                        : new CaseMoney((BigDecimal) row[5], (String) row[8], (BigDecimal) row[9])))
                        .toList();
    }

    /** Returns the number of open cases of an association. */
    long countOpen(String association) {
        return em.createQuery(
                        "select count(c) from AssociationCase c where c.association = :association and c.state in :open",
                        Long.class)
                .setParameter("association", association)
                .setParameter("open", OPEN)
                .getSingleResult();
    }

    /**
     * Transfers the open cases of an association to another one; the closed ones count for the one that closed them.
     */
    void transfer(String from, String into) {
        em.createQuery("""
                        update AssociationCase c set c.association = :into, c.version = c.version + 1
                        where c.association = :from and c.state in :open\
                        """)
                .setParameter("into", into)
                .setParameter("from", from)
                .setParameter("open", OPEN)
                .executeUpdate();
    }
}

package fangxin.complaint.handling;

import fangxin.common.DayRange;
import fangxin.common.NotFound;
import fangxin.complaint.timelimit.DueDay.AlarmColour;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.organization.identity.RecusalCondition;
import fangxin.platform.persistence.LikePattern;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Repository of complaints and consultations with their complainants: stores, finds and locks them, lists and counts
 * those of the reader's scope without recused traders, finds unmatched, merged and due ones, counts those of a contact,
 * and transfers open ones to another office.
 */
@ApplicationScoped
public class ComplaintCaseRepository {
    private static final Map<String, String> ORDERS = Map.of(
            "number", "c.number",
            "trader", "c.traderSortKey",
            "received", "c.receivedAt",
            "state", "c.state",
            "amount", "c.amount",
            "recovered", "c.recovered",
            "due", "c.running.dueOn");

    @PersistenceContext
    EntityManager em;

    List<ComplaintCase> list(
            CaseScope scope, RecusalCondition recusal, ComplaintCaseFilter filter, LocalDate today, ListSlice slice) {
        return query(scope, recusal, filter, today)
                .rows(em, slice, ORDERS, "c.running.dueOn, c.receivedAt desc, c.number", "c.number");
    }

    long count(CaseScope scope, RecusalCondition recusal, ComplaintCaseFilter filter, LocalDate today) {
        return query(scope, recusal, filter, today).count(em);
    }

    /**
     * Returns the numbers of the complaints with a tag that were received, accepted and closed on a day, and of the
     * open ones.
     */
    DayReport.DayCounts ofDay(CaseScope scope, RecusalCondition recusal, String tag, LocalDate day) {
        return new DayReport.DayCounts(
                tagged(scope, recusal, tag, day)
                        .atDays("c.receivedAt", new DayRange(day, day))
                        .count(em),
                tagged(scope, recusal, tag, day).equal("c.acceptedOn", day).count(em),
                tagged(scope, recusal, tag, day).equal("c.endedOn", day).count(em),
                tagged(scope, recusal, tag, day)
                        .where("c.state not in :closed", "closed", HandlingState.closed())
                        .count(em));
    }

    private static ListQuery<ComplaintCase> tagged(
            CaseScope scope, RecusalCondition recusal, String tag, LocalDate day) {
        return query(scope, recusal, ComplaintCaseFilter.ofTag(tag), day).equal("c.type", ComplaintType.COMPLAINT);
    }

    private static ListQuery<ComplaintCase> query(
            CaseScope scope, RecusalCondition recusal, ComplaintCaseFilter filter, LocalDate today) {
        ListQuery<ComplaintCase> query = ListQuery.of(ComplaintCase.class, "c", "from ComplaintCase c");
        if (scope.isEmpty()) {
            return query.none();
        }
        if (!scope.all()) {
            query.where(
                    "(c.office in :offices or c.receivedBy in :offices or c.unit in :units)",
                    Map.of("offices", orNobody(scope.offices()), "units", orNobody(scope.units())));
        }
        query.contains(
                        filter.text(),
                        "c.number",
                        "c.nationalNumber",
                        "c.municipalNumber",
                        "c.traderName",
                        "c.creditCode")
                .equal("c.type", filter.type())
                .equal("c.state", filter.state())
                .equal("c.source", filter.source())
                .equal("c.office", filter.office())
                .atDays("c.receivedAt", filter.received())
                .withoutOuter(recusal, "c.merchant");
        if (filter.subject().categories() != null) {
            query.among("c.category", filter.subject().categories());
        }
        if (filter.subject().isOfOfficeItself(filter.office())) {
            query.where("c.unit is null");
        } else {
            query.equal("c.unit", filter.subject().unit());
        }
        if (filter.subject().trade() != null) {
            query.where(
                    "exists (select t.number from Title t where t.number = c.title and t.trade = :trade)",
                    "trade",
                    filter.subject().trade());
        }
        if (filter.subject().tag() != null) {
            query.where(
                    "concat(concat(';', c.tags), ';') like :tag escape '!'",
                    "tag",
                    LikePattern.containing(";" + filter.subject().tag() + ";"));
        }
        if (filter.subject().distinct()) {
            query.where("c.mergedInto is null");
        }
        addCounted(query, filter.counted());
        return filter.colour() == null ? query : coloured(query, filter.colour(), today);
    }

    private static void addCounted(ListQuery<ComplaintCase> query, ComplaintCaseFilter.CountedState counted) {
        Map<String, Object> given = new HashMap<>();
        String condition = "exists (select k.complaint from CountedComplaint k where k.complaint = c.number";
        if (counted.report() != null) {
            condition += " and k.report = :report";
            given.put("report", counted.report());
        }
        if (counted.state() != null) {
            condition += " and k.state = :then";
            given.put("then", counted.state());
        }
        if (!given.isEmpty()) {
            query.where(condition + ")", given);
        }
    }

    /** Returns the codes, or a code that no agency has: JPQL takes no empty list. */
    private static List<String> orNobody(List<String> codes) {
        return codes.isEmpty() ? List.of("") : codes;
    }

    private static ListQuery<ComplaintCase> coloured(
            ListQuery<ComplaintCase> query, AlarmColour colour, LocalDate today) {
        query.where("c.mergedInto is null");
        return switch (colour) {
            case UNKNOWN -> query.where("c.running.missingYear is not null");
            case GREEN ->
                query.where(
                        "(c.running.amberOn > :today or c.running.amberOn is null and c.running.missingYear is null)",
                        "today",
                        today);
            case AMBER ->
                query.where(
                        "c.running.amberOn <= :today and c.running.redOn > :today and c.running.blackOn > :today",
                        "today",
                        today);
            case RED -> query.where("c.running.redOn <= :today and c.running.blackOn > :today", "today", today);
            case BLACK -> query.where("c.running.blackOn <= :today", "today", today);
        };
    }

    void add(ComplaintCase complaint) {
        em.persist(complaint);
        em.flush();
    }

    ComplaintCase byNumber(String number) {
        return find(number).orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    Optional<ComplaintCase> find(String number) {
        return Optional.ofNullable(number).map(known -> em.find(ComplaintCase.class, known));
    }

    ComplaintCase findForUpdate(String number) {
        return em.find(ComplaintCase.class, number, LockModeType.PESSIMISTIC_WRITE);
    }

    void flush() {
        em.flush();
    }

    /**
     * Lists by due day the open cases of offices as a receiving or competent office, those of units, and disputes on
     * competence of the offices below.
     */
    List<ComplaintCase> waiting(
            Collection<String> offices,
            Collection<String> units,
            Collection<String> below,
            RecusalCondition recusal,
            int most) {
        return recusal.bind(em.createQuery(
                                """
                            select c from ComplaintCase c where c.mergedInto is null and c.state not in :closed
                            and (c.state <> :returned and (c.office in :offices or c.unit in :units)
                            or c.state = :returned and c.receivedBy in :offices
                            or c.state = :dispute and c.office in :below)\
                            """
                                        + recusal.conditionOnOuter("c.merchant")
                                        + " order by case when c.running.dueOn is null then 1 else 0 end,"
                                        + " c.running.dueOn, c.number",
                                ComplaintCase.class)
                        .setParameter("closed", HandlingState.closed())
                        .setParameter("returned", HandlingState.RETURNED)
                        .setParameter("dispute", HandlingState.IN_DISPUTE)
                        .setParameter("below", below.isEmpty() ? List.of("") : below)
                        .setParameter("offices", offices.isEmpty() ? List.of("") : offices)
                        .setParameter("units", units.isEmpty() ? List.of("") : units)
                        .setMaxResults(most))
                .getResultList();
    }

    /**
     * Returns the numbers of the cases whose running limit ends in a year or later, or cannot be counted into that
     * year.
     */
    List<String> dueFrom(LocalDate day) {
        return em.createQuery("""
                    select c.number from ComplaintCase c where c.running.dueOn >= :day
                    or c.running.missingYear >= :year order by c.number\
                    """, String.class)
                .setParameter("day", day)
                .setParameter("year", day.getYear())
                .getResultList();
    }

    /**
     * Returns the numbers of the cases without a merchant whose credit code has one, and without a title where there is
     * one.
     */
    List<String> unmatched(int most) {
        return em.createQuery("""
                    select c.number from ComplaintCase c where c.creditCode is not null
                    and (c.title is null and exists (select t.number from Title t where t.creditCode = c.creditCode
                    and not exists (select o.number from Title o where o.creditCode = t.creditCode
                    and o.number <> t.number))
                    or c.merchant is null and (exists (select m.id from Merchant m where m.creditCode = c.creditCode)
                    or exists (select t.number from Title t where t.creditCode = c.creditCode
                    and t.merchant is not null)))
                    order by c.number\
                    """, String.class).setMaxResults(most).getResultList();
    }

    /** Returns the number of the other cases of the same contact, against any trader, since a moment. */
    long countOfContact(ComplaintCase complaint, Instant since) {
        return complaint.contactHash() == null
                ? 0
                : em.createQuery("""
                        select count(c) from ComplaintCase c where c.contactHash = :hash and c.number <> :number
                        and c.receivedAt >= :since\
                        """, Long.class)
                        .setParameter("hash", complaint.contactHash())
                        .setParameter("number", complaint.number())
                        .setParameter("since", since)
                        .getSingleResult();
    }

    /** Returns the codes of the trades of titles, by the number of the title. */
    Map<String, String> trades(Collection<String> titles) {
        return titles.isEmpty()
                ? Map.of()
                : em
                        .createQuery("select t.number, t.trade from Title t where t.number in :titles", Object[].class)
                        .setParameter("titles", titles)
                        .getResultList()
                        .stream()
                        .filter(row -> row[1] != null)
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    List<ComplaintCase> mergedInto(String number) {
        return em.createQuery(
                        "select c from ComplaintCase c where c.mergedInto = :number order by c.number",
                        ComplaintCase.class)
                .setParameter("number", number)
                .getResultList();
    }

    void add(JointComplainant complainant) {
        em.persist(complainant);
        em.flush();
    }

    List<JointComplainant> complainants(String number) {
        return em.createQuery(
                        "select j from JointComplainant j where j.complaint = :number order by j.enteredAt, j.id",
                        JointComplainant.class)
                .setParameter("number", number)
                .getResultList();
    }

    JointComplainant complainant(String number, String id) {
        return Optional.ofNullable(em.find(JointComplainant.class, id))
                .filter(found -> found.complaint().equals(number))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    long countOfOffice(String office) {
        return em.createQuery(
                        "select count(c) from ComplaintCase c where c.state not in :closed"
                                + " and (c.office = :office or c.receivedBy = :office)",
                        Long.class)
                .setParameter("closed", HandlingState.closed())
                .setParameter("office", office)
                .getSingleResult();
    }

    /** Transfers the open cases of an agency to another one; the closed ones count for the agency that closed them. */
    void transfer(String from, String into) {
        for (String column : List.of("office", "receivedBy", "unit")) {
            em.createQuery("update ComplaintCase c set c.%1$s = :into, c.version = c.version + 1 where c.%1$s = :from"
                                    .formatted(column)
                            + " and c.state not in :closed")
                    .setParameter("closed", HandlingState.closed())
                    .setParameter("from", from)
                    .setParameter("into", into)
                    .executeUpdate();
        }
    }
}

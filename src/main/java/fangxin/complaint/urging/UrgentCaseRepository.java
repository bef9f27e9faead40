package fangxin.complaint.urging;

import fangxin.complaint.handling.ComplaintType;
import fangxin.complaint.handling.HandlingState;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.RecusalCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Repository of the open complaints that need urging: lists and counts those of the agencies that the sender can urge,
 * finds some by number, counts the complaints of a contact against a trader, and counts red and overdue complaints by
 * agency. Duplicates that were merged are left out, and consultations have no limit.
 */
@ApplicationScoped
class UrgentCaseRepository {
    /** Number of red and of overdue complaints of an agency. */
    record AlarmCount(String office, String unit, int red, int overdue) {}

    /** Paths of a row of {@link UrgentCase}. */
    static final String PATHS = "c.number, c.traderName, c.creditCode, c.contactHash, c.office, c.unit, c.state,"
            + " c.running.dueOn, c.running.redOn, c.running.blackOn, c.receivedAt, c.amount, c.tags";

    private static final Map<String, String> ORDERS = Map.of(
            "number", "c.number",
            "trader", "c.traderSortKey",
            "due", "c.running.dueOn",
            "received", "c.receivedAt");

    private static final String RED = "c.running.redOn <= :today and c.running.blackOn > :today";
    private static final String OVERDUE = "c.running.blackOn <= :today";
    /** Condition of complaints that count as repeated: not consultations, refused or merged ones. */
    private static final String COUNTED =
            "o.mergedInto is null and o.type = fangxin.complaint.handling.ComplaintType.COMPLAINT"
                    + " and o.state <> fangxin.complaint.handling.HandlingState.REFUSED and o.receivedAt >= :since";

    private static final String REPEATED = ":repeats <= (select count(o.number) from ComplaintCase o"
            + " where o.contactHash = c.contactHash and o.creditCode = c.creditCode and " + COUNTED + ")";

    @PersistenceContext
    EntityManager em;

    List<UrgentCase> list(
            UrgingPermissionRule scope,
            RecusalCondition recusal,
            UrgentCaseFilter filter,
            UrgingTerms terms,
            BusinessMoment now,
            ListSlice slice) {
        return query(scope, recusal, filter, terms, now)
                .selecting(PATHS)
                .rows(em, slice, ORDERS, "c.running.blackOn, c.receivedAt, c.number", "c.number")
                .stream()
                .map(UrgentCase::of)
                .toList();
    }

    long count(
            UrgingPermissionRule scope,
            RecusalCondition recusal,
            UrgentCaseFilter filter,
            UrgingTerms terms,
            BusinessMoment now) {
        return query(scope, recusal, filter, terms, now).count(em);
    }

    private static ListQuery<Object[]> query(
            UrgingPermissionRule scope,
            RecusalCondition recusal,
            UrgentCaseFilter filter,
            UrgingTerms terms,
            BusinessMoment now) {
        ListQuery<Object[]> query = open(scope, recusal)
                .contains(filter.text(), "c.number", "c.nationalNumber", "c.municipalNumber", "c.traderName")
                .equal("c.office", filter.office());
        Map<String, Object> parameters = new HashMap<>();
        String condition = filter.reason() == null
                ? "(" + OVERDUE + " or " + RED + " or " + REPEATED + " or " + hard(terms) + ")"
                : switch (filter.reason()) {
                    case NEARLY_OVERDUE -> RED;
                    case OVERDUE -> OVERDUE;
                    case REPEATED -> REPEATED;
                    case HARD -> hard(terms);
                };
        putIfNamed(parameters, condition, "today", now.today());
        putIfNamed(parameters, condition, "repeats", (long) terms.repeats());
        putIfNamed(parameters, condition, "since", repeatedSince(terms, now));
        putIfNamed(parameters, condition, "amount", terms.hardAmount());
        putIfNamed(parameters, condition, "before", hardBefore(terms, now));
        return query.where(condition, parameters);
    }

    private static ListQuery<Object[]> open(UrgingPermissionRule scope, RecusalCondition recusal) {
        ListQuery<Object[]> query = ListQuery.of(Object[].class, "c", "from ComplaintCase c");
        if (scope.isEmpty()) {
            return query.none();
        }
        return query.where(
                        scope.ofCity()
                                ? "(c.unit is not null or c.office not in :own)"
                                : "c.unit is not null and c.office in :own",
                        "own",
                        scope.offices())
                .where("c.mergedInto is null and c.type = :type", "type", ComplaintType.COMPLAINT)
                .where("c.state not in :closed", "closed", HandlingState.closed())
                .withoutOuter(recusal, "c.merchant");
    }

    private static void putIfNamed(Map<String, Object> parameters, String condition, String name, Object value) {
        if (condition.contains(":" + name)) {
            parameters.put(name, value);
        }
    }

    /** Returns the codes of tags have letters, digits and underscores only, as their terms require. */
    private static String hard(UrgingTerms terms) {
        return "(c.amount >= :amount or c.receivedAt < :before"
                + terms.hardTags().stream()
                        .map(tag -> " or locate(';" + tag + ";', concat(concat(';', c.tags), ';')) > 0")
                        .collect(Collectors.joining())
                + ")";
    }

    static Instant repeatedSince(UrgingTerms terms, BusinessMoment now) {
        return BusinessMoment.startOf(now.today().minusDays(terms.repeatDays()));
    }

    static Instant hardBefore(UrgingTerms terms, BusinessMoment now) {
        return BusinessMoment.startOf(now.today().minusDays(terms.hardDays()));
    }

    /** Returns open complaints by number, without those that the reader may not read. */
    Map<String, UrgentCase> find(Collection<String> numbers, UrgingPermissionRule scope, RecusalCondition recusal) {
        return open(scope, recusal)
                .among("c.number", numbers)
                .selecting(PATHS)
                .rows(em, new ListSlice(null, 0, numbers.size()), Map.of(), "c.number", "c.number")
                .stream()
                .map(UrgentCase::of)
                .collect(Collectors.toMap(UrgentCase::number, each -> each));
    }

    /**
     * Returns the number of the complaints of the contacts of some cases against their traders since a moment, by both.
     */
    Map<String, Integer> complaints(Collection<UrgentCase> cases, Instant since) {
        List<String> contacts = cases.stream()
                .map(UrgentCase::contact)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, Integer> counts = new HashMap<>();
        if (!contacts.isEmpty()) {
            em.createQuery(
                            "select o.contactHash, o.creditCode, count(o.number) from ComplaintCase o"
                                    + " where o.contactHash in :contacts and o.creditCode is not null and " + COUNTED
                                    + " group by o.contactHash, o.creditCode",
                            Object[].class)
                    .setParameter("contacts", contacts)
                    .setParameter("since", since)
                    .getResultList()
                    .forEach(row -> counts.put(key((String) row[0], (String) row[1]), ((Number) row[2]).intValue()));
        }
        return counts;
    }

    static String key(String contact, String creditCode) {
        return contact + "/" + creditCode;
    }

    /** Returns the agencies with complaints whose limit is red or over, with their numbers. */
    List<AlarmCount> alarms(LocalDate today) {
        Map<String, AlarmCount> counts = new HashMap<>();
        for (boolean overdue : new boolean[] {false, true}) {
            em.createQuery(
                            "select c.office, c.unit, count(c.number) from ComplaintCase c where c.mergedInto is null"
                                    + " and c.state not in :closed and " + (overdue ? OVERDUE : RED)
                                    + " group by c.office, c.unit",
                            Object[].class)
                    .setParameter("closed", HandlingState.closed())
                    .setParameter("today", today)
                    .getResultList()
                    .forEach(row -> {
                        int found = ((Number) row[2]).intValue();
                        counts.merge(
                                row[0] + "/" + row[1],
                                new AlarmCount(
                                        (String) row[0], (String) row[1], overdue ? 0 : found, overdue ? found : 0),
                                (one, other) -> new AlarmCount(
                                        one.office, one.unit, one.red + other.red, one.overdue + other.overdue));
                    });
        }
        return List.copyOf(counts.values());
    }
}

package fangxin.complaint.analysis;

import fangxin.common.DayRange;
import fangxin.complaint.handling.CaseState;
import fangxin.complaint.handling.ComplaintType;
import fangxin.complaint.handling.HandlingState;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.ComplaintTermsRepository;
import fangxin.organization.calendar.BusinessMoment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reader that counts complaints for the analysis by week or by period, grouped by category, place, source, outcome,
 * trade and tag, sums the money recovered, and lists the counted complaints with their states. It reads no text of a case and no
 * report, and merged duplicates do not count.
 */
@ApplicationScoped
class CaseCountReader {
    private static final String RECEIVED = "c.mergedInto is null and c.receivedAt >= :first and c.receivedAt < :end";
    private static final String COUNTED = "c.type = :type and " + RECEIVED;

    /** Separator of the tags of a case where they are stored. */
    private static final String TAG_SEPARATOR = ";";

    private static final String TAGGED = "from ComplaintCase c where c.tags is not null and " + COUNTED;

    @PersistenceContext
    EntityManager em;

    @Inject
    ComplaintTermsRepository terms;

    /** Returns the day on which the first complaint was received; empty without a complaint. */
    Optional<LocalDate> firstDay() {
        return em.createQuery(
                        "select c.receivedAt from ComplaintCase c where c.type = :type order by c.receivedAt",
                        Instant.class)
                .setParameter("type", ComplaintType.COMPLAINT)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(BusinessMoment::dayOf);
    }

    /** Returns the complaints of the week that begins on a Monday. */
    WeeklyCounts week(LocalDate monday) {
        WeeklyCounts counts = new WeeklyCounts();
        ComplaintTerms current = terms.current().terms();
        inWeek(
                        "select c.category, c.office, c.unit, count(c) from ComplaintCase c where " + COUNTED
                                + " group by c.category, c.office, c.unit",
                        monday)
                .forEach(row -> counts.add(
                        current.categoryPath((String) row[0]), (String) row[1], (String) row[2], number(row[3])));
        inWeek(
                        "select t.trade, count(c) from ComplaintCase c, Title t where t.number = c.title and "
                                + "t.trade is not null and " + COUNTED + " group by t.trade",
                        monday)
                .forEach(row -> counts.addTrade((String) row[0], number(row[1])));
        byTag(inWeek("select c.tags, count(c) " + TAGGED + " group by c.tags", monday))
                .forEach(counts::addTag);
        return counts;
    }

    private List<Object[]> inWeek(String query, LocalDate monday) {
        TypedQuery<Object[]> asked = em.createQuery(query, Object[].class);
        return asked.setParameter("type", ComplaintType.COMPLAINT)
                .setParameter("first", BusinessMoment.startOf(monday))
                .setParameter("end", BusinessMoment.startOf(monday.plusWeeks(1)))
                .getResultList();
    }

    /**
     * Returns the numbers of a period by each group of a report.
     *
     * @param office code of the district's office; null for the whole city
     */
    AnalysisReportCounter.PeriodCounts period(DayRange days, String office) {
        Map<AnalysisReportFigureGroup, Map<String, Integer>> byGroup = new EnumMap<>(AnalysisReportFigureGroup.class);
        byGroup.put(
                AnalysisReportFigureGroup.TOTAL,
                grouped("c.type", "from ComplaintCase c where " + RECEIVED, days, office, false));
        Map.of(
                        AnalysisReportFigureGroup.CATEGORY,
                        "c.category",
                        AnalysisReportFigureGroup.PLACE,
                        office == null ? "c.office" : "c.unit",
                        AnalysisReportFigureGroup.SOURCE,
                        "c.source",
                        AnalysisReportFigureGroup.OUTCOME,
                        "c.state")
                .forEach((group, path) ->
                        byGroup.put(group, grouped(path, "from ComplaintCase c where " + COUNTED, days, office, true)));
        byGroup.computeIfPresent(
                AnalysisReportFigureGroup.CATEGORY,
                (group, counts) -> withAbove(counts, terms.current().terms()));
        byGroup.put(
                AnalysisReportFigureGroup.TRADE,
                grouped(
                        "t.trade",
                        "from ComplaintCase c, Title t where t.number = c.title and t.trade is not null and " + COUNTED,
                        days,
                        office,
                        true));
        byGroup.put(AnalysisReportFigureGroup.TAG, byTag(groupedRows("c.tags", TAGGED, days, office, true)));
        return new AnalysisReportCounter.PeriodCounts(byGroup, recovered(days, office));
    }

    /**
     * Returns the numbers by the value of a path; cases that an office handles itself have no unit, and count for the
     * office.
     */
    private Map<String, Integer> grouped(String path, String from, DayRange days, String office, boolean complaints) {
        return groupedRows(path, from, days, office, complaints).stream()
                .collect(Collectors.toMap(
                        row -> String.valueOf(row[0] == null ? office : row[0]), row -> number(row[1])));
    }

    /** Returns the numbers by category; a category counts the complaints of all that are below it too. */
    static Map<String, Integer> withAbove(Map<String, Integer> counts, ComplaintTerms terms) {
        Map<String, Integer> sums = new HashMap<>();
        counts.forEach((category, number) ->
                terms.categoryPath(category).forEach(each -> sums.merge(each, number, Integer::sum)));
        return sums;
    }

    private List<Object[]> groupedRows(String path, String from, DayRange days, String office, boolean complaints) {
        TypedQuery<Object[]> asked = em.createQuery(
                "select " + path + ", count(c) " + from + within(office) + " group by " + path, Object[].class);
        if (complaints) {
            asked.setParameter("type", ComplaintType.COMPLAINT);
        }
        return bound(asked, days, office).getResultList();
    }

    /**
     * Returns the numbers by tag of rows that have all tags of a case in one text; a case counts for each of its tags.
     */
    static Map<String, Integer> byTag(List<Object[]> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(((String) row[0]).split(TAG_SEPARATOR))
                        .filter(Predicate.not(String::isBlank))
                        .map(tag -> Map.entry(tag, number(row[1]))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }

    private BigDecimal recovered(DayRange days, String office) {
        BigDecimal sum = bound(
                        em.createQuery(
                                        "select sum(c.recovered) from ComplaintCase c where " + COUNTED
                                                + within(office),
                                        BigDecimal.class)
                                .setParameter("type", ComplaintType.COMPLAINT),
                        days,
                        office)
                .getSingleResult();
        return (sum == null ? BigDecimal.ZERO : sum).setScale(2, RoundingMode.HALF_UP);
    }

    /** Returns the complaints of a period with their states, in the order of their numbers. */
    List<CaseState> cases(DayRange days, String office) {
        return bound(
                        em.createQuery(
                                        "select c.number, c.state from ComplaintCase c where " + COUNTED
                                                + within(office) + " order by c.number",
                                        Object[].class)
                                .setParameter("type", ComplaintType.COMPLAINT),
                        days,
                        office)
                .getResultStream()
                .map(row -> new CaseState((String) row[0], (HandlingState) row[1]))
                .toList();
    }

    /** Returns the numbers of the complaints of a period, in their order. */
    List<String> numbers(DayRange days, String office) {
        return bound(
                        em.createQuery(
                                        "select c.number from ComplaintCase c where " + COUNTED + within(office)
                                                + " order by c.number",
                                        String.class)
                                .setParameter("type", ComplaintType.COMPLAINT),
                        days,
                        office)
                .getResultList();
    }

    private static String within(String office) {
        return office == null ? "" : " and c.office = :office";
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, DayRange days, String office) {
        query.setParameter("first", BusinessMoment.startOf(days.first()))
                .setParameter("end", BusinessMoment.startOf(days.last().plusDays(1)));
        return office == null ? query : query.setParameter("office", office);
    }

    private static int number(Object count) {
        return Math.toIntExact((Long) count);
    }
}

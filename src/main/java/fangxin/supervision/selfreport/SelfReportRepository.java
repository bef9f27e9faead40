package fangxin.supervision.selfreport;

import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleStatus;
import fangxin.organization.identity.RecusalCondition;
import fangxin.supervision.holderterms.SelfReportWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Repository of self-reports, their reminders and windows: stores, finds and locks them, and lists and counts the
 * titles of offices that owe one, also by office, and those whose answers are not checked.
 */
@ApplicationScoped
class SelfReportRepository {
    private static final Map<String, String> ORDERS =
            Map.of("subject", "t.signSortKey", "holder", "t.nameSortKey", "title", "t.number", "office", "t.office");
    /** Condition on a title: a report on it is due, as {@link SelfReportDutyRule} states. */
    private static final String OWES = """
        t.status in :running and (t.validUntil is null or t.validUntil >= :today)
        and (t.namedOn is null or t.namedOn < :opens)\
        """;

    private static final String REPORT =
            "(select r.id from SelfReport r where r.premises = coalesce(t.premises, t.number) and r.reportYear = :year";
    private static final Set<SelfReportState> SUBMITTED =
            EnumSet.of(SelfReportState.SUBMITTED, SelfReportState.ATTENTION, SelfReportState.CHECKED);

    @PersistenceContext
    EntityManager em;

    void add(SelfReport report) {
        em.persist(report);
        em.flush();
    }

    void add(SelfReportReminder reminder) {
        em.persist(reminder);
    }

    /** Finds the report of a year on the premises of a title. */
    Optional<SelfReport> find(Title title, int year) {
        return Optional.ofNullable(of(List.of(title), year).get(title.number()));
    }

    /** Returns the titles of the holder at the premises of a title, its own among them, by their numbers. */
    List<Title> atPremises(Title title) {
        return title.place().premises() == null
                ? List.of(title)
                : em.createQuery(
                                "select t from Title t where t.premises = :premises and t.merchant = :merchant"
                                        + " order by t.number",
                                Title.class)
                        .setParameter("premises", title.place().premises())
                        .setParameter("merchant", title.holder().merchant())
                        .getResultList();
    }

    /** Returns the report, locked until the transaction ends. */
    SelfReport findForUpdate(String id) {
        return em.find(SelfReport.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<SelfReport> byId(String id) {
        return Optional.ofNullable(id).map(known -> em.find(SelfReport.class, known));
    }

    /** Returns the newest submitted report on the premises of a title. */
    Optional<SelfReport> newest(Title title) {
        return em.createQuery("""
                    select r from SelfReport r where r.premises = :premises and r.state in :submitted
                    order by r.reportYear desc\
                    """, SelfReport.class)
                .setParameter("premises", title.premisesKey())
                .setParameter("submitted", SUBMITTED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Returns the reports on titles of some offices with answers that an officer has to check: number, sign name and
     * registered name of the title, day of the submission, year.
     */
    List<Object[]> unchecked(Collection<String> owners, RecusalCondition recusal) {
        return recusal.bind(em.createQuery("""
                    select t.number, t.signName, t.registeredName, r.submittedAt, r.reportYear
                    from SelfReport r join r.title t where r.state = :attention and t.owner in :owners\
                    """ + recusal.condition("coalesce(t.merchant, '')"), Object[].class)
                        .setParameter("attention", SelfReportState.ATTENTION)
                        .setParameter("owners", owners))
                .getResultList();
    }

    /**
     * Returns the reports on a year by the numbers of the given titles, whose premises they cover. Of a year in which
     * each title had one, a title has its own.
     */
    Map<String, SelfReport> of(Collection<Title> titles, int year) {
        if (titles.isEmpty()) {
            return Map.of();
        }
        Map<String, List<SelfReport>> byPremises = em.createQuery("""
                    select r from SelfReport r join fetch r.title where r.premises in :premises
                    and r.reportYear = :year order by r.title.number\
                    """, SelfReport.class)
                .setParameter(
                        "premises", titles.stream().map(Title::premisesKey).collect(Collectors.toSet()))
                .setParameter("year", year)
                .getResultStream()
                .collect(Collectors.groupingBy(SelfReport::premises));
        Map<String, SelfReport> found = new HashMap<>();
        for (Title title : titles) {
            byPremises.getOrDefault(title.premisesKey(), List.of()).stream()
                    .min(Comparator.comparing(
                            (SelfReport report) -> !report.title().number().equals(title.number())))
                    .ifPresent(report -> found.put(title.number(), report));
        }
        return found;
    }

    /** When the holders were last reminded of the report on a year, by the numbers of their titles. */
    Map<String, Instant> remindedAt(Collection<String> titles, int year) {
        return titles.isEmpty()
                ? Map.of()
                : em.createQuery("""
                        select m.title, max(m.recordedAt) from SelfReportReminder m where m.title in :titles
                        and m.reportYear = :year group by m.title\
                        """, Object[].class)
                        .setParameter("titles", titles)
                        .setParameter("year", year)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }

    /** Lists a part of the titles of some offices on which a report is due. */
    List<Title> owing(
            Collection<String> owners,
            SelfReportFilter filter,
            SelfReportWindow window,
            LocalDate today,
            RecusalCondition recusal,
            ListSlice slice) {
        return query(owners, filter, window, today, recusal).rows(em, slice, ORDERS, "t.office, t.number", "t.number");
    }

    long countOwing(
            Collection<String> owners,
            SelfReportFilter filter,
            SelfReportWindow window,
            LocalDate today,
            RecusalCondition recusal) {
        return query(owners, filter, window, today, recusal).count(em);
    }

    private static ListQuery<Title> query(
            Collection<String> owners,
            SelfReportFilter filter,
            SelfReportWindow window,
            LocalDate today,
            RecusalCondition recusal) {
        ListQuery<Title> query = ListQuery.of(Title.class, "t", "from Title t")
                .among("t.owner", owners)
                .where(OWES, Map.of("running", TitleStatus.RUNNING, "today", today, "opens", window.opensOn()))
                .contains(filter.text(), "t.signName", "t.registeredName", "t.number")
                .equal("t.office", filter.office())
                .without(recusal, "coalesce(t.merchant, '')");
        if (filter.state() == null) {
            return query;
        }
        return filter.state() == SelfReportState.MISSING
                ? query.where("not exists " + REPORT + ")", "year", window.year())
                : query.where(
                        "exists " + REPORT + " and r.state = :state)",
                        Map.of("year", window.year(), "state", filter.state()));
    }

    /** Counts the titles on which a report is due, by the code of the county office. */
    Map<String, Long> owedByOffice(Collection<String> owners, SelfReportWindow window, LocalDate today) {
        return byOffice(owners, window, today, "");
    }

    /** Counts the titles on which a report was submitted, by the code of the county office. */
    Map<String, Long> submittedByOffice(Collection<String> owners, SelfReportWindow window, LocalDate today) {
        return byOffice(owners, window, today, " and exists " + REPORT + " and r.state in :submitted)");
    }

    private Map<String, Long> byOffice(
            Collection<String> owners, SelfReportWindow window, LocalDate today, String condition) {
        if (owners.isEmpty()) {
            return Map.of();
        }
        var query = em.createQuery(
                        "select t.office, count(t) from Title t where t.owner in :owners and " + OWES + condition
                                + " group by t.office",
                        Object[].class)
                .setParameter("owners", owners)
                .setParameter("running", TitleStatus.RUNNING)
                .setParameter("today", today)
                .setParameter("opens", window.opensOn());
        if (!condition.isEmpty()) {
            query.setParameter("year", window.year()).setParameter("submitted", SUBMITTED);
        }
        return query.getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** Returns the window of a year, locked until the transaction ends: two nodes do not work on one. */
    Optional<SelfReportPeriod> periodForUpdate(int year) {
        return Optional.ofNullable(em.find(SelfReportPeriod.class, year, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Returns the stored window of the latest year, locked until the transaction ends. */
    Optional<SelfReportPeriod> latestPeriodForUpdate() {
        return em.createQuery("select max(p.reportYear) from SelfReportPeriod p", Integer.class)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(this::periodForUpdate);
    }

    Optional<SelfReportPeriod> period(int year) {
        return Optional.ofNullable(em.find(SelfReportPeriod.class, year));
    }

    void add(SelfReportPeriod period) {
        em.persist(period);
        em.flush();
    }

    /**
     * Lists the numbers of the next titles, in their order, on which a report is due and none is submitted, and which
     * have a known holder.
     */
    List<String> withoutReport(SelfReportWindow window, LocalDate today, String after, int most) {
        return em.createQuery(
                        "select t.number from Title t where t.number > :after and t.merchant is not null and " + OWES
                                + " and not exists " + REPORT + " and r.state in :submitted) order by t.number",
                        String.class)
                .setParameter("after", after)
                .setParameter("running", TitleStatus.RUNNING)
                .setParameter("today", today)
                .setParameter("opens", window.opensOn())
                .setParameter("year", window.year())
                .setParameter("submitted", SUBMITTED)
                .setMaxResults(most)
                .getResultList();
    }
}

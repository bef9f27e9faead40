package fangxin.complaint.station;

import fangxin.common.NotFound;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListQuery;
import fangxin.document.table.ListSlice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Repository of the disputes of stations and their monthly returns: stores, finds, locks, lists and counts them (for
 * offices without those of businesses from which the reader is recused), finds overdue ones, and computes the figures
 * of stations and months.
 */
@ApplicationScoped
class StationCaseRepository {
    private static final Map<String, String> ORDERS = Map.of(
            "number", "c.number",
            "station", "s.nameSortKey",
            "shop", "c.shopSortKey",
            "state", ListOrder.byConstants("c.state", StationCaseState.class),
            "received", "c.receivedOn",
            "due", "c.dueOn",
            "recovered", "c.recovered");

    /** Condition of a dispute that is due: it has ended, its time is over, or it was withdrawn when its time was over. */
    private static final String DUE = "(c.state in :decided or (c.state in :pending and c.dueOn < :today)"
            + " or (c.state = :withdrawn and c.endedOn > c.dueOn))";

    /** Numbers up to which figures are read for these stations only, and not for all. */
    private static final int MOST_NUMBERS = 500;

    private static final Set<StationCaseState> PENDING = EnumSet.of(StationCaseState.OPEN, StationCaseState.ANSWERED);
    private static final Set<StationCaseState> DECIDED = EnumSet.of(
            StationCaseState.SETTLED, StationCaseState.FAILED, StationCaseState.ESCALATED, StationCaseState.REFERRED);

    @PersistenceContext
    EntityManager em;

    Optional<StationCase> find(String number) {
        return Optional.ofNullable(number).map(known -> em.find(StationCase.class, known));
    }

    StationCase byNumber(String number) {
        return find(number).orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    /** Returns the dispute, locked until the transaction ends. */
    StationCase findForUpdate(String number) {
        return Optional.ofNullable(number)
                .map(known -> em.find(StationCase.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(number)));
    }

    void add(StationCase dispute) {
        em.persist(dispute);
        em.flush();
    }

    /** Adds one of many disputes; the transaction writes them together. */
    void persist(StationCase dispute) {
        em.persist(dispute);
    }

    /** Returns the disputes of a station among these numbers of its platform, by that number, locked until the transaction ends. */
    Map<String, StationCase> ofPlatform(String station, Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select c from StationCase c where c.station.number = :station"
                                        + " and c.platformNumber in :numbers",
                                StationCase.class)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .setParameter("station", station)
                        .setParameter("numbers", numbers)
                        .getResultStream()
                        .collect(Collectors.toMap(StationCase::platformNumber, Function.identity()));
    }

    void add(StationMonth month) {
        em.persist(month);
        em.flush();
    }

    /** Returns the numbers of the disputes of some stations that have not ended, by the number of the station. */
    Map<String, Long> openOf(Collection<String> stations) {
        return stations.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "select c.station.number, count(c) from StationCase c where c.station.number in :stations"
                                        + " and c.endedOn is null group by c.station.number",
                                Object[].class)
                        .setParameter("stations", stations)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    void flush() {
        em.flush();
    }

    /** Returns the dispute that a message of a consumer became and that has not ended. */
    Optional<StationCase> openOfReference(String reference) {
        return em.createQuery(
                        "select c from StationCase c where c.reference = :reference and c.endedOn is null",
                        StationCase.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** Lists the disputes of a station, pending ones by due day before the others. */
    List<StationCase> ofStation(String station, int most) {
        return em.createQuery("""
                    select c from StationCase c where c.station.number = :station
                    order by case when c.endedOn is null then 0 else 1 end, c.dueOn, c.number desc\
                    """, StationCase.class)
                .setParameter("station", station)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Lists a part of the disputes of the stations of some offices, by default the newest first.
     *
     * @param away credit codes of the businesses from which the reader is recused
     */
    List<StationCase> ofOwners(Collection<String> owners, Set<String> away, StationCaseFilter filter, ListSlice slice) {
        return query(owners, away, filter).rows(em, slice, ORDERS, "c.number desc", "c.number");
    }

    long countOfOwners(Collection<String> owners, Set<String> away, StationCaseFilter filter) {
        return query(owners, away, filter).count(em);
    }

    private static ListQuery<StationCase> query(Collection<String> owners, Set<String> away, StationCaseFilter filter) {
        return StationRepository.without(
                        ListQuery.of(StationCase.class, "c", "from StationCase c join c.station s"), away)
                .among("s.owner", owners)
                .contains(filter.number(), "c.number")
                .contains(filter.station(), "s.name")
                .contains(filter.shop(), "c.shopName")
                .equal("c.state", filter.state())
                .onDays("c.receivedOn", filter.received());
    }

    /** Returns the disputes whose time is over and that their office follows up, the oldest first. */
    List<StationCase> escalated(Collection<String> owners, int most) {
        return owners.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select c from StationCase c join fetch c.station s where c.state = :escalated
                        and s.owner in :owners order by c.dueOn, c.number\
                        """, StationCase.class)
                        .setParameter("escalated", StationCaseState.ESCALATED)
                        .setParameter("owners", owners)
                        .setMaxResults(most)
                        .getResultList();
    }

    /** Returns the numbers of the disputes whose time is over and that are still with the station. */
    List<String> overdue(LocalDate today) {
        return em.createQuery(
                        "select c.number from StationCase c where c.state in :pending and c.dueOn < :today order by c.number",
                        String.class)
                .setParameter("pending", PENDING)
                .setParameter("today", today)
                .getResultList();
    }

    /** Returns the numbers of the disputes that are still with the station and whose last day is a day or later. */
    List<String> dueFrom(LocalDate day) {
        return em.createQuery(
                        "select c.number from StationCase c where c.state in :pending and c.dueOn >= :day order by c.number",
                        String.class)
                .setParameter("pending", PENDING)
                .setParameter("day", day)
                .getResultList();
    }

    /**
     * Returns the figures over the disputes received since a day, by the number of the station; a station without
     * disputes is left out.
     *
     * @param stations numbers of the stations that are asked for; those of others may be among the figures
     */
    Map<String, StationFigures> figures(Collection<String> stations, LocalDate since, LocalDate today) {
        if (stations.isEmpty()) {
            return Map.of();
        }
        boolean isPart = stations.size() <= MOST_NUMBERS;
        TypedQuery<Object[]> query = em.createQuery(
                        """
                    select c.station.number, count(c), sum(case when %1$s then 1 else 0 end),
                    sum(case when %1$s and c.answeredOn <= coalesce(c.answerDueOn, c.dueOn) then 1 else 0 end),
                    sum(case when c.state = :settled and c.endedOn <= c.dueOn then 1 else 0 end)
                    from StationCase c where c.receivedOn >= :since%2$s group by c.station.number\
                    """.formatted(DUE, isPart ? " and c.station.number in :stations" : ""), Object[].class)
                .setParameter("decided", DECIDED)
                .setParameter("pending", PENDING)
                .setParameter("today", today)
                .setParameter("settled", StationCaseState.SETTLED)
                .setParameter("withdrawn", StationCaseState.WITHDRAWN)
                .setParameter("since", since);
        if (isPart) {
            query.setParameter("stations", stations);
        }
        return query.getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> StationFigures.of(number(row[1]), number(row[2]), number(row[3]), number(row[4]))));
    }

    /** Returns the figures of the disputes that a station received from one day to another. */
    StationMonthFigures month(String station, String month, LocalDate first, LocalDate last) {
        Object[] row = em.createQuery("""
                    select count(c), sum(case when c.state = :settled then 1 else 0 end),
                    sum(case when c.state = :failed or c.state = :referred then 1 else 0 end),
                    sum(case when c.endedOn is null then 1 else 0 end), sum(c.recovered) from StationCase c
                    where c.station.number = :station and c.receivedOn >= :first and c.receivedOn <= :last\
                    """, Object[].class)
                .setParameter("settled", StationCaseState.SETTLED)
                .setParameter("failed", StationCaseState.FAILED)
                .setParameter("referred", StationCaseState.REFERRED)
                .setParameter("station", station)
                .setParameter("first", first)
                .setParameter("last", last)
                .getSingleResult();
        long received = number(row[0]);
        return received == 0
                ? StationMonthFigures.none(month)
                : new StationMonthFigures(
                        month,
                        received,
                        number(row[1]),
                        number(row[2]),
                        number(row[3]),
                        row[4] == null
                                ? StationMonthFigures.none(month).recovered()
                                : ((BigDecimal) row[4]).setScale(2, RoundingMode.UNNECESSARY),
                        null);
    }

    /** Returns the monthly returns that a station has sent, by month. */
    Map<String, StationMonthFigures> sent(String station) {
        return em.createQuery("select m from StationMonth m where m.station = :station", StationMonth.class)
                .setParameter("station", station)
                .getResultStream()
                .map(StationMonth::figures)
                .collect(Collectors.toMap(StationMonthFigures::month, Function.identity()));
    }

    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}

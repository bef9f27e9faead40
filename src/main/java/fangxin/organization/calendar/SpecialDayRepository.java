package fangxin.organization.calendar;

import fangxin.common.NotFound;
import fangxin.platform.persistence.DatabaseStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Repository of the special days and published years, which caches the working calendar made of them, and lists the
 * years for which running periods are to be recomputed.
 */
@ApplicationScoped
public class SpecialDayRepository {
    private static final long KNOWN_FOR = 60_000_000_000L;

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<CalendarChanged> changes;

    private volatile WorkingCalendar calendar;
    private volatile long readAt;

    /** Event that days were entered or removed. */
    record CalendarChanged() {}

    public WorkingCalendar calendar() {
        WorkingCalendar known = calendar;
        if (known == null || System.nanoTime() - readAt > KNOWN_FOR) {
            readAt = System.nanoTime();
            known = reload(known);
            calendar = known;
        }
        return known;
    }

    /** Reloads the calendar; while the database is away, the cached calendar is used. */
    private WorkingCalendar reload(WorkingCalendar known) {
        if (known != null && !DatabaseStatus.isReadable()) {
            return known;
        }
        try {
            return read();
        } catch (RuntimeException failed) {
            if (known == null || !DatabaseStatus.causes(failed)) {
                throw failed;
            }
            return known;
        }
    }

    /**
     * Clears the cache after the transaction of a change, also after a rollback, so that only committed days are
     * cached; other nodes reload within a minute.
     */
    void clearCacheAfterCommit(@Observes(during = TransactionPhase.AFTER_COMPLETION) CalendarChanged changed) {
        calendar = null;
    }

    /** Clears the cache, since another node may have changed the calendar. */
    public void clearCache() {
        calendar = null;
    }

    public List<SpecialDay> of(int year) {
        return em.createQuery("""
            select d from SpecialDay d where d.day between :first and :last order by d.day\
            """, SpecialDay.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList();
    }

    public void enter(SpecialDay day, Instant now) {
        em.merge(day);
        changed(day.day().getYear(), now);
    }

    public void remove(LocalDate day, Instant now) {
        em.remove(find(day).orElseThrow(() -> new NotFound(day.toString())));
        changed(day.getYear(), now);
    }

    private void changed(int year, Instant now) {
        Optional.ofNullable(em.find(PublishedYear.class, year)).ifPresent(published -> published.change(now));
        changes.fire(new CalendarChanged());
    }

    /** Publishes the calendar of a year as a whole: running periods are recomputed with it. */
    public void publish(int year, String by, Instant now) {
        PublishedYear known = em.find(PublishedYear.class, year);
        if (known == null) {
            em.persist(new PublishedYear(year, by, now));
        } else {
            known.change(now);
        }
        changes.fire(new CalendarChanged());
    }

    /** Returns the years that running periods do not follow yet, with the moment of their last change. */
    public Map<Integer, Instant> notRecomputed() {
        return years().filter(PublishedYear::isPending)
                .collect(Collectors.toMap(PublishedYear::year, PublishedYear::changedAt, (a, b) -> a, TreeMap::new));
    }

    /** Records that running periods follow the calendar of a year as of a moment. */
    public void recomputed(int year, Instant asOf) {
        Optional.ofNullable(em.find(PublishedYear.class, year)).ifPresent(published -> published.recomputed(asOf));
    }

    private Stream<PublishedYear> years() {
        return em.createQuery("select y from PublishedYear y", PublishedYear.class)
                .getResultStream();
    }

    public Optional<SpecialDay> find(LocalDate day) {
        return Optional.ofNullable(em.find(SpecialDay.class, day));
    }

    boolean isEmpty() {
        return years().findAny().isEmpty();
    }

    private WorkingCalendar read() {
        List<SpecialDay> days =
                em.createQuery("select d from SpecialDay d", SpecialDay.class).getResultList();
        return new WorkingCalendar(
                daysThat(days, day -> day.type() == SpecialDay.SpecialDayType.OFF),
                daysThat(days, day -> day.type() == SpecialDay.SpecialDayType.WORK),
                years().map(PublishedYear::year).collect(Collectors.toUnmodifiableSet()),
                days.stream().collect(Collectors.toUnmodifiableMap(SpecialDay::day, SpecialDay::name)));
    }

    private static Set<LocalDate> daysThat(List<SpecialDay> days, Predicate<SpecialDay> are) {
        return days.stream().filter(are).map(SpecialDay::day).collect(Collectors.toUnmodifiableSet());
    }
}

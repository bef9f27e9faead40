package fangxin.calendar;

import fangxin.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The days that differ from Monday to Friday, kept in memory since every period asks for them. */
@ApplicationScoped
public class SpecialDays {
    private static final long KNOWN_FOR = 60_000_000_000L;

    @PersistenceContext
    EntityManager em;
    @Inject
    Event<Changed> changes;
    private volatile WorkingCalendar calendar;
    private volatile long readAt;

    /** Days were entered or removed. */
    record Changed() { }

    public WorkingCalendar calendar() {
        WorkingCalendar known = calendar;
        if (known == null || System.nanoTime() - readAt > KNOWN_FOR) {
            readAt = System.nanoTime();
            known = read();
            calendar = known;
        }
        return known;
    }

    /** Only what is committed is kept in memory; other nodes read anew within a minute. */
    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) Changed changed) {
        calendar = null;
    }

    public List<SpecialDay> of(int year) {
        return em.createQuery("""
                select d from SpecialDay d where d.day between :first and :last order by d.day""", SpecialDay.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList();
    }

    public void enter(SpecialDay day) {
        em.merge(day);
        changes.fire(new Changed());
    }

    public void remove(LocalDate day) {
        em.remove(find(day).orElseThrow(() -> new Unknown(day.toString())));
        changes.fire(new Changed());
    }

    public Optional<SpecialDay> find(LocalDate day) {
        return Optional.ofNullable(em.find(SpecialDay.class, day));
    }

    boolean none() {
        return em.createQuery("select count(d) from SpecialDay d", Long.class).getSingleResult() == 0;
    }

    private WorkingCalendar read() {
        List<SpecialDay> days = em.createQuery("select d from SpecialDay d", SpecialDay.class).getResultList();
        return new WorkingCalendar(
                daysThat(days, day -> day.kind() == SpecialDay.Kind.OFF),
                daysThat(days, day -> day.kind() == SpecialDay.Kind.WORK),
                days.stream().map(day -> day.day().getYear()).collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<LocalDate> daysThat(List<SpecialDay> days, Predicate<SpecialDay> are) {
        return days.stream().filter(are).map(SpecialDay::day).collect(Collectors.toUnmodifiableSet());
    }
}

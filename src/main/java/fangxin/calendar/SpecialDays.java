package fangxin.calendar;

import jakarta.enterprise.context.ApplicationScoped;
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
    @PersistenceContext
    EntityManager em;
    private volatile WorkingCalendar calendar;

    public WorkingCalendar calendar() {
        WorkingCalendar known = calendar;
        if (known == null) {
            known = read();
            calendar = known;
        }
        return known;
    }

    List<SpecialDay> of(int year) {
        return em.createQuery("""
                select d from SpecialDay d where d.day between :first and :last order by d.day""", SpecialDay.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList();
    }

    void enter(SpecialDay day) {
        em.merge(day);
        calendar = null;
    }

    void remove(LocalDate day) {
        Optional.ofNullable(em.find(SpecialDay.class, day)).ifPresent(em::remove);
        calendar = null;
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

package fangxin.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * Repository of the publications of years of the working calendar that wait until they cannot be taken back: adds,
 * finds, locks, lists and removes them.
 */
@ApplicationScoped
class CalendarPublicationRepository {
    @PersistenceContext
    EntityManager em;

    Optional<CalendarPublication> find(int year) {
        return Optional.ofNullable(em.find(CalendarPublication.class, year));
    }

    /**
     * Finds the scheduled publication of a year and locks it until the transaction ends; empty if none is scheduled.
     */
    Optional<CalendarPublication> lock(int year) {
        return Optional.ofNullable(em.find(CalendarPublication.class, year, LockModeType.PESSIMISTIC_WRITE));
    }

    List<CalendarPublication> all() {
        return em.createQuery("select p from CalendarPublication p order by p.calendarYear", CalendarPublication.class)
                .getResultList();
    }

    void add(CalendarPublication publication) {
        em.persist(publication);
        em.flush();
    }

    void remove(CalendarPublication publication) {
        em.remove(publication);
    }
}

package fangxin.complaint.handling;

import fangxin.common.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Repository of the shifts on duty rosters: adds and locks them, lists those of an office in some hours. */
@ApplicationScoped
class DutyRosterRepository {
    @PersistenceContext
    EntityManager em;

    void add(DutyShift shift) {
        em.persist(shift);
        em.flush();
    }

    /** Returns the shifts of an office with hours in common with some, by their begin, without removed ones. */
    List<DutyShift> shifts(String office, DutyHours hours) {
        return em.createQuery(
                        "select s from DutyShift s where s.office = :office and s.removedAt is null"
                                + " and s.beginsAt < :until and s.endsAt > :from order by s.beginsAt, s.officer",
                        DutyShift.class)
                .setParameter("office", office)
                .setParameter("from", hours.from())
                .setParameter("until", hours.until())
                .getResultList();
    }

    DutyShift findForUpdate(String office, String id) {
        return Optional.ofNullable(em.find(DutyShift.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(shift -> shift.office().equals(office))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    void flush() {
        em.flush();
    }
}

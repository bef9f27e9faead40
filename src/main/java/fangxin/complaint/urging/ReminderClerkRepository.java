package fangxin.complaint.urging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Repository of the clerks of agencies for reminders: adds, finds and locks them. */
@ApplicationScoped
class ReminderClerkRepository {
    @PersistenceContext
    EntityManager em;

    Optional<ReminderClerk> find(String agency) {
        return Optional.ofNullable(em.find(ReminderClerk.class, agency));
    }

    Optional<ReminderClerk> findForUpdate(String agency) {
        return Optional.ofNullable(em.find(ReminderClerk.class, agency, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Returns the clerks of some agencies, by agency. */
    Map<String, ReminderClerk> ofAgencies(Collection<String> agencies) {
        return agencies.isEmpty()
                ? Map.of()
                : em
                        .createQuery("select r from ReminderClerk r where r.agency in :agencies", ReminderClerk.class)
                        .setParameter("agencies", agencies)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(ReminderClerk::agency, Function.identity()));
    }

    void add(ReminderClerk clerk) {
        em.persist(clerk);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}

package fangxin.organization.identity;

import fangxin.organization.agency.AgencyMergeHandler;
import fangxin.organization.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Handler of a merge of agencies that counts the appointments of the agency that ends, and moves them to the one into
 * which it is merged, from today.
 */
@ApplicationScoped
class AppointmentAgencyMerge implements AgencyMergeHandler {
    @PersistenceContext
    EntityManager em;

    @Inject
    AccountRepository accounts;

    @Inject
    BusinessClock businessClock;

    @Override
    public TransferredItemType type() {
        return TransferredItemType.PEOPLE;
    }

    @Override
    public Set<String> columns() {
        return Set.of("appointment place");
    }

    @Override
    public long count(String from) {
        return appointments(from).stream().map(Appointment::account).distinct().count();
    }

    @Override
    public void carryOut(String from, String into) {
        LocalDate today = businessClock.now().today();
        for (Appointment post : appointments(from)) {
            boolean there = accounts.appointmentsOf(post.account()).stream()
                    .anyMatch(other ->
                            other.role() == post.role() && other.place().equals(into) && other.lasts(today));
            if (!there) {
                accounts.appoint(post.passedTo(post.account(), into, today));
            }
            post.end(post.since().isBefore(today) ? today.minusDays(1) : post.since());
        }
    }

    private List<Appointment> appointments(String place) {
        return em.createQuery("""
            select a from Appointment a where a.place = :place and (a.until is null or a.until >= :today)\
            """, Appointment.class)
                .setParameter("place", place)
                .setParameter("today", businessClock.now().today())
                .getResultList();
    }
}

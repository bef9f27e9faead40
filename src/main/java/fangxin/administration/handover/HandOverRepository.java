package fangxin.administration.handover;

import fangxin.common.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Repository of handovers from one officer to another: adds and locks them, and finds the newest, the planned ones, and
 * those that are due.
 */
@ApplicationScoped
class HandOverRepository {
    @PersistenceContext
    EntityManager em;

    HandOver findForUpdate(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(HandOver.class, known, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /**
     * Returns the newest handovers of officers with a post at one of these agencies, newest first; of all officers for
     * null.
     */
    List<HandOver> newest(Set<String> places, int most) {
        TypedQuery<HandOver> query = em.createQuery(
                        "select h from HandOver h " + (places == null ? "" : """
                            where exists (select a.id from Appointment a where a.account = h.predecessor and a.place in :places)
                            """) + "order by h.enteredAt desc, h.id",
                        HandOver.class)
                .setMaxResults(most);
        return (places == null ? query : query.setParameter("places", places)).getResultList();
    }

    List<HandOver> due(LocalDate today) {
        return em.createQuery("""
            select h from HandOver h where h.state = :planned and h.effectiveOn <= :today order by h.effectiveOn, h.id\
            """, HandOver.class)
                .setParameter("planned", HandOver.HandOverState.PLANNED)
                .setParameter("today", today)
                .getResultList();
    }

    /** Returns whether another handover of this officer is planned. */
    boolean isPlanned(String predecessor) {
        return em.createQuery("""
            select count(h) from HandOver h where h.predecessor = :predecessor and h.state = :planned\
            """, Long.class)
                        .setParameter("predecessor", predecessor)
                        .setParameter("planned", HandOver.HandOverState.PLANNED)
                        .getSingleResult()
                > 0;
    }

    void add(HandOver handOver) {
        em.persist(handOver);
        em.flush();
    }
}

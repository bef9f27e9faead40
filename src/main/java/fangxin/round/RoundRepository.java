package fangxin.round;

import fangxin.common.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Repository of rounds: finds one, lists all or those open on a day, and adds one. */
@ApplicationScoped
public class RoundRepository {
    @PersistenceContext
    EntityManager em;

    public ApplicationRound byId(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(ApplicationRound.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    public List<ApplicationRound> all() {
        return em.createQuery(
                        "select r from ApplicationRound r order by r.roundYear desc, r.owner, r.id",
                        ApplicationRound.class)
                .getResultList();
    }

    public List<ApplicationRound> open(LocalDate day) {
        return em.createQuery("""
                select r from ApplicationRound r where r.opens <= :day and r.closes >= :day order by r.closes, r.id\
                """, ApplicationRound.class)
                .setParameter("day", day)
                .getResultList();
    }

    void add(ApplicationRound round) {
        em.persist(round);
    }
}

package fangxin.round;

import fangxin.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All rounds, past and running. */
@ApplicationScoped
public class Rounds {
    @PersistenceContext
    EntityManager em;

    public Round byId(String id) {
        return Optional.ofNullable(id).map(known -> em.find(Round.class, known))
                .orElseThrow(() -> new Unknown(String.valueOf(id)));
    }

    public List<Round> all() {
        return em.createQuery("select r from Round r order by r.roundYear desc, r.owner, r.id", Round.class)
                .getResultList();
    }

    public List<Round> open(LocalDate day) {
        return em.createQuery("""
                select r from Round r where r.opens <= :day and r.closes >= :day order by r.closes, r.id""",
                Round.class).setParameter("day", day).getResultList();
    }

    void add(Round round) {
        em.persist(round);
    }
}

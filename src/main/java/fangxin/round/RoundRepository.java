package fangxin.round;

import fangxin.common.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Repository of rounds: adds, finds and locks them, and lists the opened ones, those open on a day and those that wait
 * to be opened.
 */
@ApplicationScoped
public class RoundRepository {
    @PersistenceContext
    EntityManager em;

    public ApplicationRound byId(String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(ApplicationRound.class, known))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }

    /** Returns the round, locked until the end of the transaction. */
    ApplicationRound findForUpdate(String id) {
        ApplicationRound round = byId(id);
        em.lock(round, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(round);
        return round;
    }

    /** Lists all rounds that were opened. */
    public List<ApplicationRound> all() {
        return in(Set.of(RoundOpening.OpeningState.OPENED));
    }

    /** Returns the rounds whose opening was proposed or refused. */
    List<ApplicationRound> unopened() {
        return in(Set.of(RoundOpening.OpeningState.PROPOSED, RoundOpening.OpeningState.REFUSED));
    }

    private List<ApplicationRound> in(Set<RoundOpening.OpeningState> states) {
        return em.createQuery("""
                select r from ApplicationRound r where r.openingState in :states
                order by r.roundYear desc, r.owner, r.id\
                """, ApplicationRound.class)
                .setParameter("states", states)
                .getResultList();
    }

    public List<ApplicationRound> findOpen(LocalDate day) {
        return em.createQuery("""
                select r from ApplicationRound r where r.openingState = :opened
                and r.opens <= :day and r.closes >= :day order by r.closes, r.id\
                """, ApplicationRound.class)
                .setParameter("opened", RoundOpening.OpeningState.OPENED)
                .setParameter("day", day)
                .getResultList();
    }

    void add(ApplicationRound round) {
        em.persist(round);
    }
}

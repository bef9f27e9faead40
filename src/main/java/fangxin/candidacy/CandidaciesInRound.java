package fangxin.candidacy;

import fangxin.round.RoundUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;

/** Tells how far a round has come. */
@ApplicationScoped
public class CandidaciesInRound implements RoundUse {
    @PersistenceContext
    EntityManager em;

    @Override
    public Standing of(String round) {
        return new Standing(count(round, ""), count(round, " and c.submittedAt is not null"),
                count(round, " and c.stage = fangxin.candidacy.Stage.NAMED"), new HashSet<>(em.createQuery("""
                select distinct c.office from Candidacy c where c.round.id = :round
                and c.submittedAt is not null""", String.class).setParameter("round", round).getResultList()));
    }

    private long count(String round, String which) {
        return em.createQuery("select count(c) from Candidacy c where c.round.id = :round" + which, Long.class)
                .setParameter("round", round).getSingleResult();
    }
}

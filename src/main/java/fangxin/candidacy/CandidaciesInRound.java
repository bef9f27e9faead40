package fangxin.candidacy;

import fangxin.identity.Without;
import fangxin.round.RoundUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.Set;

/** Tells how far a round has come. */
@ApplicationScoped
public class CandidaciesInRound implements RoundUse {
    @PersistenceContext
    EntityManager em;

    @Override
    public Standing of(String round, Set<String> without) {
        return new Standing(count(round, without, ""), count(round, without, " and c.submittedAt is not null"),
                count(round, without, " and c.stage = fangxin.candidacy.Stage.NAMED"),
                new HashSet<>(query("distinct c.office", String.class, round, without,
                        " and c.submittedAt is not null").getResultList()));
    }

    private long count(String round, Set<String> without, String which) {
        return query("count(c)", Long.class, round, without, which).getSingleResult();
    }

    private <T> TypedQuery<T> query(String what, Class<T> type, String round, Set<String> without, String which) {
        Without left = new Without(without);
        return left.bind(em.createQuery("select " + what + " from Candidacy c where c.round.id = :round" + which
                + left.condition("c.merchant.id"), type).setParameter("round", round));
    }
}

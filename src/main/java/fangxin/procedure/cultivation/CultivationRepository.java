package fangxin.procedure.cultivation;

import fangxin.common.NotFound;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Repository of the acts of this phase: verifications, notices, look-ups, visits, recommendations. */
@ApplicationScoped
class CultivationRepository {
    @PersistenceContext
    EntityManager em;

    /** Adds an act and writes its row at once, before the rows that refer to it. */
    void add(CultivationRecord act) {
        em.persist(act);
        em.flush();
    }

    /** All acts of one type for a candidacy, oldest first. */
    <T extends CultivationRecord> List<T> of(Class<T> kind, String candidacy) {
        return em.createQuery(
                        "select a from %s a where a.act.candidacy = :candidacy order by a.act.at, a.id"
                                .formatted(kind.getSimpleName()),
                        kind)
                .setParameter("candidacy", candidacy)
                .getResultList();
    }

    <T extends CultivationRecord> Optional<T> newest(Class<T> kind, String candidacy) {
        return of(kind, candidacy).reversed().stream().findFirst();
    }

    /** The newest recommendation of each candidacy of an office in a round that is at one of these stages. */
    List<RecommendationListService.RecommendedCandidacy> recommended(String round, String office, Set<Stage> stages) {
        return em.createQuery("""
            select c, r.opinion, r.act.at from Candidacy c, Recommendation r where r.act.candidacy = c.reference
            and c.round.id = :round and c.agencies.office = :office and c.stage in :stages and r.act.at =
            (select max(o.act.at) from Recommendation o where o.act.candidacy = c.reference)
            order by c.reference\
            """, Object[].class)
                .setParameter("round", round)
                .setParameter("office", office)
                .setParameter("stages", stages)
                .getResultStream()
                .map(row -> RecommendationListService.RecommendedCandidacy.of(
                        (Candidacy) row[0], (String) row[1], (Instant) row[2]))
                .toList();
    }

    /** Whether any of them belongs to one of these merchants. */
    boolean recommendedAny(String round, String office, Set<Stage> stages, Set<String> merchants) {
        return !merchants.isEmpty()
                && em.createQuery("""
                    select count(c) from Candidacy c where c.round.id = :round and c.agencies.office = :office
                    and c.stage in :stages and c.merchant.id in :merchants\
                    """, Long.class)
                                .setParameter("round", round)
                                .setParameter("office", office)
                                .setParameter("stages", stages)
                                .setParameter("merchants", merchants)
                                .getSingleResult()
                        > 0;
    }

    List<EligibilityCheck> lookUps(String candidacy) {
        return of(EligibilityFinding.class, candidacy).stream()
                .map(EligibilityFinding::found)
                .toList();
    }

    Rectification rectification(String candidacy, String id) {
        return Optional.ofNullable(id)
                .map(known -> em.find(Rectification.class, known))
                .filter(found -> found.act().candidacy().equals(candidacy))
                .orElseThrow(() -> new NotFound(String.valueOf(id)));
    }
}

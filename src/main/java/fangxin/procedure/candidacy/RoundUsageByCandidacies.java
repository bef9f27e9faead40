package fangxin.procedure.candidacy;

import fangxin.organization.identity.RecusalCondition;
import fangxin.round.RoundUsage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adapter of the port {@link RoundUsage}: counts the candidacies of rounds that were begun, submitted and named, and
 * finds their offices.
 */
@ApplicationScoped
class RoundUsageByCandidacies implements RoundUsage {
    @PersistenceContext
    EntityManager em;

    @Override
    public Map<String, UsageCounts> of(Collection<String> rounds, Set<String> without) {
        Map<String, UsageCounts> all = new HashMap<>();
        rounds.forEach(round -> all.put(round, UsageCounts.NOTHING));
        if (rounds.isEmpty()) {
            return all;
        }
        Map<String, Set<String>> offices = query(
                        "c.round.id, c.agencies.office",
                        rounds,
                        without,
                        " and c.submittedAt is not null group by c.round.id, c.agencies.office")
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
        query(
                        "c.round.id, count(c), count(c.submittedAt), sum(case when c.stage ="
                                + " fangxin.procedure.candidacy.Stage.NAMED then 1 else 0 end)",
                        rounds,
                        without,
                        " group by c.round.id")
                .forEach(row -> all.put(
                        (String) row[0],
                        new UsageCounts(
                                number(row[1]),
                                number(row[2]),
                                number(row[3]),
                                offices.getOrDefault((String) row[0], Set.of()))));
        return all;
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }

    private Stream<Object[]> query(String what, Collection<String> rounds, Set<String> without, String end) {
        RecusalCondition left = new RecusalCondition(without);
        return left
                .bind(em.createQuery(
                                "select " + what + " from Candidacy c where c.round.id in :rounds"
                                        + left.condition("c.merchant.id") + end,
                                Object[].class)
                        .setParameter("rounds", rounds))
                .getResultList()
                .stream();
    }
}

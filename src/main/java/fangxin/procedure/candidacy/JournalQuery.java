package fangxin.procedure.candidacy;

import fangxin.organization.identity.RecusalCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Query on the journals of all candidacies, newest entry first, page by page. */
@ApplicationScoped
public class JournalQuery {
    @PersistenceContext
    EntityManager em;

    /** Search conditions; null leaves one open. {@code from} is included, {@code before} is not. */
    public record JournalFilter(String reference, String account, Step step, Instant from, Instant before) {}

    /** An entry with the reference of its candidacy and the merchant's name. */
    public record JournalHit(String reference, String merchant, JournalEntry entry) {}

    /**
     * The next page: entries older than the last one of the page before, which its time and id identify.
     *
     * @param area offices whose cases the reader can see; empty for all
     * @param away merchants from which the reader must keep away
     */
    public List<JournalHit> page(
            JournalFilter filter, Optional<Set<String>> area, Set<String> away, Instant at, String id, int most) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringBuilder query =
                new StringBuilder("select e.candidacy.reference, e.candidacy.merchant.name, e from JournalEntry e"
                        + " where (e.recordedAt < :at or (e.recordedAt = :at and e.id < :id))");
        add(query, parameters, "reference", filter.reference(), " and e.candidacy.reference = :reference");
        add(query, parameters, "account", filter.account(), " and e.account = :account");
        add(query, parameters, "step", filter.step(), " and e.step = :step");
        add(query, parameters, "from", filter.from(), " and e.recordedAt >= :from");
        add(query, parameters, "before", filter.before(), " and e.recordedAt < :before");
        add(
                query,
                parameters,
                "area",
                area.orElse(null),
                " and (e.candidacy.agencies.office in :area or e.candidacy.round.owner in :area)");
        RecusalCondition without = new RecusalCondition(away);
        query.append(without.condition("e.candidacy.merchant.id"));
        without.parameters(parameters::put);
        TypedQuery<Object[]> page = em.createQuery(
                        query.append(" order by e.recordedAt desc, e.id desc").toString(), Object[].class)
                .setParameter("at", at)
                .setParameter("id", id)
                .setMaxResults(most);
        parameters.forEach(page::setParameter);
        return page.getResultStream()
                .map(row -> new JournalHit((String) row[0], (String) row[1], (JournalEntry) row[2]))
                .toList();
    }

    private static void add(
            StringBuilder query, Map<String, Object> parameters, String name, Object value, String condition) {
        if (value != null) {
            query.append(condition);
            parameters.put(name, value);
        }
    }
}

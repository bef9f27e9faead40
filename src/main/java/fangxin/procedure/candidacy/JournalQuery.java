package fangxin.procedure.candidacy;

import fangxin.common.DayRange;
import fangxin.document.table.KeyOrder;
import fangxin.document.table.KeySlice;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListPage;
import fangxin.document.table.ListQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Query that pages through the journals of all candidacies that a reader can see, newest entry first, by reference,
 * account, step and time.
 */
@ApplicationScoped
public class JournalQuery {
    /** Paths and expressions that order a list, by the key of its column; usually the newest entries come first. */
    private static final KeyOrder ORDERS = new KeyOrder(
            Map.of(
                    "when", "j.recordedAt",
                    "about", "m.nameSortKey",
                    "code", "c.reference",
                    "action", ListOrder.byConstants("j.step", Step.class),
                    "officer", "j.actor.name",
                    "username", "j.actor.account"),
            new ListOrder("when", true),
            "j.id");

    @PersistenceContext
    EntityManager em;

    /** Search conditions; null leaves one open. {@code from} is included, {@code before} is not. */
    public record JournalFilter(String reference, String account, Step step, Instant from, Instant before) {}

    /**
     * Filter of the list of entries; null is no condition.
     *
     * @param text    part of the merchant's name or of the reference
     * @param account part of the account or the name of the person who took the step
     */
    public record JournalListFilter(String text, String account, Step step, DayRange days) {}

    /** An entry with the reference of its candidacy and the merchant's name. */
    public record JournalHit(String reference, String merchant, JournalEntry entry) {}

    /**
     * Returns the next page: entries older than the last one of the page before, which its time and id identify.
     *
     * @param visible the candidacies that the reader can see
     */
    public List<JournalHit> page(JournalFilter filter, CandidacyFilter visible, Instant at, String id, int most) {
        if (visible.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = new LinkedHashMap<>(visible.parameters());
        StringBuilder query =
                new StringBuilder("select c.reference, c.merchant.name, j from JournalEntry j join j.candidacy c where "
                        + visible.condition() + " and (j.recordedAt < :at or (j.recordedAt = :at and j.id < :id))");
        add(query, parameters, "reference", filter.reference(), " and c.reference = :reference");
        add(query, parameters, "account", filter.account(), " and j.actor.account = :account");
        add(query, parameters, "step", filter.step(), " and j.step = :step");
        add(query, parameters, "from", filter.from(), " and j.recordedAt >= :from");
        add(query, parameters, "before", filter.before(), " and j.recordedAt < :before");
        TypedQuery<Object[]> page = em.createQuery(
                        query.append(" order by j.recordedAt desc, j.id desc").toString(), Object[].class)
                .setParameter("at", at)
                .setParameter("id", id)
                .setMaxResults(most);
        parameters.forEach(page::setParameter);
        return page.getResultStream().map(JournalQuery::hit).toList();
    }

    /** Returns the entries of a list after or before one; without an order of the reader, the newest first. */
    public ListPage<JournalHit> page(JournalListFilter filter, CandidacyFilter visible, KeySlice slice) {
        return listed(filter, visible)
                .page(em, slice, ORDERS, row -> ((JournalEntry) row[2]).id())
                .with(rows -> rows.stream().map(JournalQuery::hit).toList());
    }

    /** Returns the number of the entries of a list, counted up to a limit. */
    public int countUpTo(int limit, JournalListFilter filter, CandidacyFilter visible) {
        return listed(filter, visible).countUpTo(em, limit, ORDERS.last());
    }

    private static JournalHit hit(Object[] row) {
        return new JournalHit((String) row[0], (String) row[1], (JournalEntry) row[2]);
    }

    private static ListQuery<Object[]> listed(JournalListFilter filter, CandidacyFilter visible) {
        ListQuery<Object[]> query = ListQuery.of(
                        Object[].class, "j", "from JournalEntry j join j.candidacy c join c.merchant m")
                .selecting("c.reference, m.name, j");
        return visible.isEmpty()
                ? query.none()
                : query.where(visible.condition(), visible.parameters())
                        .contains(filter.text(), "m.name", "c.reference")
                        .contains(filter.account(), "j.actor.account", "j.actor.name")
                        .equal("j.step", filter.step())
                        .atDays("j.recordedAt", filter.days());
    }

    private static void add(
            StringBuilder query, Map<String, Object> parameters, String name, Object value, String condition) {
        if (value != null) {
            query.append(condition);
            parameters.put(name, value);
        }
    }
}

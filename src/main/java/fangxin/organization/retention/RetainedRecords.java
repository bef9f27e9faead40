package fangxin.organization.retention;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Value: the records of one kind whose retention is over, as a condition of a query; those that were erased before are
 * left out.
 *
 * @param key        path of the key of a record, a text
 * @param from       entities and their joins, with the words {@code from} and {@code where} and the conditions
 * @param parameters of the conditions, by their names
 */
public record RetainedRecords(String key, String from, Map<String, Object> parameters) {
    private static final String KEPT =
            " and not exists (select e.id from ErasedRecord e where e.kind = :retentionKind and e.record = ";

    public RetainedRecords {
        parameters = Map.copyOf(parameters);
    }

    /** Returns these records with a further condition. */
    public RetainedRecords and(String condition, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(more);
        return new RetainedRecords(key, from + " and " + condition, all);
    }

    /** Returns the keys of the next records in their order after one of them. */
    List<String> next(EntityManager em, String kind, String after, int most) {
        TypedQuery<String> query = em.createQuery(
                        "select %1$s %2$s%3$s%1$s) and %1$s > :retentionAfter order by %1$s".formatted(key, from, KEPT),
                        String.class)
                .setParameter("retentionAfter", after);
        return bound(query, kind).setMaxResults(most).getResultList();
    }

    /** Returns whether the retained records still include a record. */
    boolean includes(EntityManager em, String kind, String record) {
        TypedQuery<String> query = em.createQuery(
                        "select %1$s %2$s%3$s%1$s) and %1$s = :retentionRecord".formatted(key, from, KEPT),
                        String.class)
                .setParameter("retentionRecord", record);
        return !bound(query, kind).getResultList().isEmpty();
    }

    long count(EntityManager em, String kind) {
        TypedQuery<Long> query =
                em.createQuery("select count(%1$s) %2$s%3$s%1$s)".formatted(key, from, KEPT), Long.class);
        return bound(query, kind).getSingleResult();
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, String kind) {
        query.setParameter("retentionKind", kind);
        parameters.forEach(query::setParameter);
        return query;
    }
}

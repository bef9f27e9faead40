package fangxin.document.table;

import fangxin.common.DayRange;
import fangxin.organization.identity.RecusalCondition;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.persistence.LikePattern;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Builder that composes and runs the JPQL queries of the rows of a list and of their number, with the conditions of its
 * filters, and without merchants from which the reader is recused. A condition is added for each filter that has a
 * value, so that both always read the same rows.
 */
public final class ListQuery<T> {
    private static final String AND = " and ";

    private final Class<T> type;
    private final String root;
    private final String from;
    private String selected;
    private final Map<String, Object> parameters = new HashMap<>();
    private String conditions = "";
    private boolean empty;

    private ListQuery(Class<T> type, String root, String from) {
        this.type = type;
        this.root = root;
        this.selected = root;
        this.from = from;
    }

    /**
     * Creates a query.
     *
     * @param root identification variable of the entity that is a row
     * @param from the FROM clause; it joins what conditions and orders name, one row of it being one row of
     *             the list
     */
    public static <T> ListQuery<T> of(Class<T> type, String root, String from) {
        return new ListQuery<>(type, root, from);
    }

    /** Reads these paths of a row instead of its entity. */
    public ListQuery<T> selecting(String paths) {
        selected = paths;
        return this;
    }

    /** Adds a condition without parameters. */
    public ListQuery<T> where(String condition) {
        conditions += (conditions.isEmpty() ? " where " : AND) + condition;
        return this;
    }

    /** Adds a condition with one parameter. */
    public ListQuery<T> where(String condition, String parameter, Object value) {
        parameters.put(parameter, value);
        return where(condition);
    }

    /** Adds a condition with its parameters. */
    public ListQuery<T> where(String condition, Map<String, Object> given) {
        parameters.putAll(given);
        return where(condition);
    }

    /** Makes the result of the query empty, with any filters. */
    public ListQuery<T> none() {
        empty = true;
        return this;
    }

    /** Adds the condition that the value of the path is one of those given; without values, the list has no row. */
    public ListQuery<T> among(String path, Collection<?> values) {
        empty |= values.isEmpty();
        return parameterised(path + " in :%s", values);
    }

    /** Adds the condition that the value of the path is the given one; null adds no condition. */
    public ListQuery<T> equal(String path, Object value) {
        return value == null ? this : parameterised(path + " = :%s", value);
    }

    /**
     * The flag of the path has the given value; null sets no condition. Their texts are compared: EclipseLink 5.0.0-B08 binds
     * no parameter of a statement with LIKE on Derby and writes booleans as numbers, which Derby does not compare with a
     * BOOLEAN.
     */
    public ListQuery<T> flag(String path, Boolean value) {
        return equal("cast(" + path + " as varchar(5))", value == null ? null : value.toString());
    }

    /** Adds the condition that one of the paths contains the text, in upper or lower case; null adds no condition. */
    public ListQuery<T> contains(String text, String... paths) {
        if (text == null || text.isBlank()) {
            return this;
        }
        return parameterised(
                Arrays.stream(paths)
                        .map(path -> "upper(" + path + ") like :%1$s escape '!'")
                        .collect(Collectors.joining(" or ", "(", ")")),
                pattern(text));
    }

    /** Returns the pattern of the values in upper case that contain a text. */
    static String pattern(String text) {
        return LikePattern.containing(text.strip().toUpperCase(Locale.ROOT));
    }

    /** Adds the condition that the day of the path is in a period; null adds no condition. */
    public ListQuery<T> onDays(String path, DayRange days) {
        return days == null
                ? this
                : parameterised(path + " >= :%s", days.first()).parameterised(path + " <= :%s", days.last());
    }

    /** Adds the condition that the moment of the path is in a period of days in China; null adds no condition. */
    public ListQuery<T> atDays(String path, DayRange days) {
        return days == null
                ? this
                : parameterised(path + " >= :%s", start(days.first()))
                        .parameterised(path + " < :%s", start(days.last().plusDays(1)));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ApplicationClock.CHINA).toInstant();
    }

    /** Leaves out the merchants from which the reader is recused. */
    public ListQuery<T> without(RecusalCondition recusal, String merchantPath) {
        return recused(recusal, recusal.condition(merchantPath));
    }

    /**
     * Leaves out rows by the merchant of an outer join, which may be absent. Derby turns an outer join into an inner
     * one if its column is compared within coalesce.
     */
    public ListQuery<T> withoutOuter(RecusalCondition recusal, String merchantPath) {
        return recused(recusal, recusal.conditionOnOuter(merchantPath));
    }

    /** Adds a recusal condition. The condition begins with "and", which is cut off, since it can be the first one. */
    private ListQuery<T> recused(RecusalCondition recusal, String condition) {
        recusal.parameters(parameters::put);
        return condition.isEmpty() ? this : where(condition.substring(AND.length()));
    }

    private ListQuery<T> parameterised(String condition, Object value) {
        String parameter = "given" + parameters.size();
        return where(condition.formatted(parameter), parameter, value);
    }

    /**
     * Reads a part of the rows.
     *
     * @param paths JPQL paths or expressions that order the rows, by the key of the column
     * @param usual the order where the reader chose none
     * @param last  path of what identifies a row
     */
    public List<T> rows(EntityManager em, ListSlice slice, Map<String, String> paths, String usual, String last) {
        if (empty) {
            return List.of();
        }
        String order = ListOrder.clause(slice.order(), paths, usual, last);
        return slice.keys() == null
                ? query(em, type, order)
                        .setFirstResult(slice.first())
                        .setMaxResults(slice.count())
                        .getResultList()
                : slice.keys()
                        .rows(
                                slice,
                                most -> copy().selecting(last)
                                        .query(em, Object.class, order)
                                        .setMaxResults(most)
                                        .getResultList(),
                                keys -> ofKeys(em, keys, last));
    }

    /**
     * Reads the rows of some keys, by key. The key is the last value: EclipseLink reads the relations of an entity that is
     * not the first value of its row again for each row.
     */
    private Map<Object, T> ofKeys(EntityManager em, List<?> keys, String last) {
        return copy()
                .where(last + " in :keys", "keys", keys)
                .selecting(selected + ", " + last)
                .query(em, Object[].class, "")
                .getResultList()
                .stream()
                .collect(Collectors.toMap(found -> found[found.length - 1], this::row));
    }

    /** Returns the row that was read before its key: its entity, or the values of its paths. */
    private T row(Object[] found) {
        return type.cast(type == Object[].class ? Arrays.copyOf(found, found.length - 1) : found[0]);
    }

    /**
     * Reads the rows after or before a row, and whether more follow on either side. Reads the first rows if the row is
     * not in the list, or no row precedes the rows found.
     *
     * @param id what identifies a row, as {@link KeyOrder#last} reads it
     */
    public ListPage<T> page(EntityManager em, KeySlice slice, KeyOrder keys, Function<T, String> id) {
        if (empty) {
            return new ListPage<>(List.of(), null, null);
        }
        ListOrder order = keys.chosen(slice.order());
        String path = keys.paths().get(order.key());
        Optional<Object> start = valueAt(em, slice.key(), path, keys.last());
        boolean backwards = start.isPresent() && slice.backwards();
        boolean descending = order.descending() != backwards;
        List<T> found = start.map(value -> seek(path, keys.last(), value, slice.key(), descending))
                .orElseGet(() -> copy())
                .keyed(em, path, keys.last(), descending, slice.count() + 1);
        boolean more = found.size() > slice.count();
        if (backwards && !more) {
            return page(em, slice.first(), keys, id);
        }
        List<T> rows = found.stream().limit(slice.count()).toList();
        List<T> ordered = backwards ? rows.reversed() : rows;
        return new ListPage<>(
                ordered,
                start.isPresent() && !ordered.isEmpty() ? id.apply(ordered.getFirst()) : null,
                backwards || more ? id.apply(ordered.getLast()) : null);
    }

    /** Returns the value that orders a row; empty where the list has no such row. */
    private Optional<Object> valueAt(EntityManager em, String key, String path, String last) {
        return key == null
                ? Optional.empty()
                : copy().where(last + " = :key", "key", key).selecting(path).results(em, Object.class, "", 1).stream()
                        .findFirst();
    }

    /**
     * Adds the condition that a row follows another one in an order. The first condition, on the value alone, lets the
     * databases read an index, which they do not for a condition with "or".
     */
    private ListQuery<T> seek(String path, String last, Object value, String key, boolean descending) {
        String side = descending ? "<" : ">";
        return copy().where(
                        "%1$s %2$s= :value and (%1$s %2$s :value or %3$s %2$s :key)".formatted(path, side, last),
                        Map.of("value", value, "key", key));
    }

    private List<T> keyed(EntityManager em, String path, String last, boolean descending, int count) {
        String direction = descending ? " desc" : "";
        return results(em, type, " order by " + path + direction + ", " + last + direction, count);
    }

    private <R> List<R> results(EntityManager em, Class<R> result, String order, int count) {
        return query(em, result, order).setMaxResults(count).getResultList();
    }

    private <R> TypedQuery<R> query(EntityManager em, Class<R> result, String order) {
        return bind(em.createQuery("select " + selected + " " + from + conditions + order, result));
    }

    /**
     * Returns the number of rows, counted up to a limit.
     *
     * @param last path of what identifies a row
     * @return one more than the limit where there are more
     */
    public int countUpTo(EntityManager em, int limit, String last) {
        return empty
                ? 0
                : copy().selecting(last)
                        .results(em, Object.class, "", limit + 1)
                        .size();
    }

    private ListQuery<T> copy() {
        ListQuery<T> query = new ListQuery<>(type, root, from);
        query.selected = selected;
        query.conditions = conditions;
        query.parameters.putAll(parameters);
        return query;
    }

    public long count(EntityManager em) {
        return empty
                ? 0
                : bind(em.createQuery("select count(" + root + ") " + from + conditions, Long.class))
                        .getSingleResult();
    }

    private <R> TypedQuery<R> bind(TypedQuery<R> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}

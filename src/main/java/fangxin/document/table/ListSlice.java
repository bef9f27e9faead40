package fangxin.document.table;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Value that asks for a part of a list: its order, the position of the first row, the number of rows, and for an export
 * the keys that all its parts share; it also cuts that part out of a short list that was read as a whole.
 *
 * @param order null for the order of the list itself
 * @param first position of its first row, from 0
 * @param count number of rows at most
 * @param keys  keys of all rows, which the first part reads; null for a page
 */
public record ListSlice(ListOrder order, int first, int count, ListKeys keys) {
    /** A page of a list. */
    public ListSlice(ListOrder order, int first, int count) {
        this(order, first, count, null);
    }

    /** Returns the part after this one. */
    ListSlice following() {
        return new ListSlice(order, first + count, count, keys);
    }

    /**
     * Returns the requested part of a list. Rows without a value come last in both directions, and rows of the same
     * value stay in the order of the list, as in {@link ListOrder#clause}.
     *
     * @param values what orders the rows, by the key of the column; an unknown key orders nothing
     */
    public <T> List<T> part(List<T> rows, Map<String, Function<T, Comparable<?>>> values) {
        Function<T, Comparable<?>> value = order == null ? null : values.get(order.key());
        return (value == null ? rows.stream() : rows.stream().sorted(Comparator.comparing(value, direction())))
                .skip(first)
                .limit(count)
                .toList();
    }

    @SuppressWarnings("unchecked") // the values of one column are of one type
    private Comparator<Comparable<?>> direction() {
        Comparator<Comparable<Object>> ascending = Comparator.naturalOrder();
        return (Comparator<Comparable<?>>)
                (Comparator<?>) Comparator.nullsLast(order.descending() ? ascending.reversed() : ascending);
    }
}

package fangxin.document.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Value of the order of the rows of a list, parsed from an address, with functions that write the ORDER BY clause of a
 * query.
 *
 * @param key of the column that orders them
 */
public record ListOrder(String key, boolean descending) {
    private static final String DOWN = "-";

    /** Parses an order: a key, with "-" before it for the descending order; null for null. */
    public static ListOrder parse(String text) {
        return text == null || text.isBlank()
                ? null
                : text.startsWith(DOWN) ? new ListOrder(text.substring(1), true) : new ListOrder(text, false);
    }

    /** Returns the order in the form that {@link #parse} reads. */
    public String text() {
        return descending ? DOWN + key : key;
    }

    /**
     * Returns the JPQL expression that orders rows by an enum in the order of its constants; its column would order
     * them by name.
     *
     * @param path JPQL path of the enum, which is never null
     */
    public static <E extends Enum<E>> String byConstants(String path, Class<E> type) {
        List<E> constants = List.of(type.getEnumConstants());
        return constants.stream()
                .map(each -> " when %s = %s.%s then %d"
                        .formatted(path, type.getCanonicalName(), each.name(), constants.indexOf(each)))
                .collect(Collectors.joining("", "case", " else %d end".formatted(constants.size())));
    }

    /**
     * Returns the ORDER BY clause of a query. Rows without a value come last in both directions, and the last path
     * makes the order complete, so that no row is missing between two pages.
     *
     * @param order or null
     * @param paths JPQL paths or expressions by the key of the column; an unknown key orders by the last path alone
     * @param usual the clause without "order by" where no column orders the rows
     * @param last  JPQL path of what identifies a row
     */
    public static String clause(ListOrder order, Map<String, String> paths, String usual, String last) {
        String path = order == null ? null : paths.get(order.key());
        return " order by "
                + (path == null ? usual : path + (order.descending() ? " desc" : "") + " nulls last, " + last);
    }
}

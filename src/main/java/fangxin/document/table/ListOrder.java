package fangxin.document.table;

import java.util.Map;

/**
 * Order of the rows of a list.
 *
 * @param key of the column that orders them
 */
public record ListOrder(String key, boolean descending) {
    private static final String DOWN = "-";

    /** The order that a text means: a key, with "-" before it for the descending order; null for null. */
    public static ListOrder parse(String text) {
        return text == null || text.isBlank()
                ? null
                : text.startsWith(DOWN) ? new ListOrder(text.substring(1), true) : new ListOrder(text, false);
    }

    /** The order as {@link #parse} reads it. */
    public String text() {
        return descending ? DOWN + key : key;
    }

    /**
     * The ORDER BY clause of a query. Rows without a value come last in both directions, and the last path makes the
     * order complete, so that no row is missing between two pages.
     *
     * @param order or null
     * @param paths JPQL paths by the key of the column; an unknown key orders by the last path alone
     * @param usual the clause without "order by" where no column orders the rows
     * @param last  JPQL path of what identifies a row
     */
    public static String clause(ListOrder order, Map<String, String> paths, String usual, String last) {
        String path = order == null ? null : paths.get(order.key());
        return " order by "
                + (path == null ? usual : path + (order.descending() ? " desc" : "") + " nulls last, " + last);
    }
}

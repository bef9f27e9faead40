package fangxin.document.table;

import java.util.Map;

/**
 * Value with the orders of a list that is read by the key of a row, and with what identifies a row, so that the rows
 * after it can be found.
 *
 * @param paths JPQL paths or expressions by the key of the column; none of them is ever null in a row
 * @param usual the order where the reader chose none, by one of those columns
 * @param last  path of what identifies a row; it orders the rows that are otherwise equal
 */
public record KeyOrder(Map<String, String> paths, ListOrder usual, String last) {
    /** Returns the requested order, or the usual one where the list has no order by its column. */
    ListOrder chosen(ListOrder order) {
        return order != null && paths.containsKey(order.key()) ? order : usual;
    }
}

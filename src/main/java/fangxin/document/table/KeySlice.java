package fangxin.document.table;

/**
 * Value that asks for the rows of a list that follow or precede a row (seek method): their order, what identifies that
 * row, and the number of rows.
 *
 * @param order     null for the order of the list itself
 * @param key       identifies the row; null for the first rows of the list
 * @param backwards whether the rows before it are meant
 * @param count     number of rows at most
 */
public record KeySlice(ListOrder order, String key, boolean backwards, int count) {
    public static KeySlice first(ListOrder order, int count) {
        return new KeySlice(order, null, false, count);
    }

    public static KeySlice after(String key, ListOrder order, int count) {
        return new KeySlice(order, key, false, count);
    }

    public static KeySlice before(String key, ListOrder order, int count) {
        return new KeySlice(order, key, true, count);
    }

    /** Returns the slice of the first rows in the same order. */
    KeySlice first() {
        return first(order, count);
    }
}

package fangxin.document.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Keys of all rows of a list in its order, which the first part of an export reads. Later parts read rows by these keys:
 * the database orders the list once, and a change between two parts neither repeats a row nor leaves one out.
 */
public final class ListKeys {
    private List<?> keys;

    /**
     * Reads a part of the rows, in the order of the keys; a row that has left the list meanwhile is left out.
     *
     * @param all  reads the keys of all rows in their order
     * @param rows reads the rows of some keys
     */
    public <T> List<T> rows(ListSlice slice, Supplier<List<?>> all, Function<List<?>, Map<Object, T>> rows) {
        if (keys == null) {
            keys = List.copyOf(all.get());
        }
        List<?> wanted = keys.subList(
                Math.min(slice.first(), keys.size()), Math.min(slice.first() + slice.count(), keys.size()));
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<Object, T> found = rows.apply(wanted);
        return wanted.stream().<T>map(found::get).filter(Objects::nonNull).toList();
    }

    /**
     * Returns whether no row follows a part. A list that is read as a whole has no keys: its last part is not full.
     *
     * @param found number of rows of the part
     */
    boolean isLast(ListSlice slice, int found) {
        return keys == null ? found < slice.count() : slice.first() + slice.count() >= keys.size();
    }
}

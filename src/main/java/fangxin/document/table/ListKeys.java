package fangxin.document.table;

import fangxin.document.export.ListExports;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Keys of the rows of a list in its order, as many as an export can need, which its first part reads. Later parts read
 * rows by these keys: the database orders the list once, and a change between two parts neither repeats nor skips a row
 * that stays in the list.
 */
public final class ListKeys {
    /** More keys than an export writes rows, since rows can leave the list meanwhile. */
    static final int MOST = ListExports.MOST + 500;

    private List<?> keys;

    /**
     * Reads a part of the rows, in the order of the keys; a row that has left the list meanwhile is left out.
     *
     * @param all  reads the first keys in their order, at most a number of them
     * @param rows reads the rows of some keys
     */
    public <T> List<T> rows(ListSlice slice, IntFunction<List<?>> all, Function<List<?>, Map<Object, T>> rows) {
        if (keys == null) {
            keys = List.copyOf(all.apply(MOST));
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

package fangxin.document.table;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Function;

/**
 * Value of a page of a list that is read by the key of a row: its rows, and the keys from which the previous and the
 * next page are read.
 *
 * @param previous what identifies the row before which the previous page ends; null on the first page
 * @param next     what identifies the row after which the next page begins; null on the last page
 */
public record ListPage<T>(@NotNull List<T> rows, String previous, String next) {
    public ListPage {
        rows = List.copyOf(rows);
    }

    /** Returns the same page with the views of its rows. */
    public <R> ListPage<R> with(Function<List<T>, List<R>> views) {
        return new ListPage<>(views.apply(rows), previous, next);
    }
}

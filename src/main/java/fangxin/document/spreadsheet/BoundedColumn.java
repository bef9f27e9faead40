package fangxin.document.spreadsheet;

import java.util.List;

/** Interface of a column of an import whose cells have a greatest length; its format states all that it is. */
public interface BoundedColumn extends SheetColumn {
    /**
     * Format of a column.
     *
     * @param required whether each file has it
     * @param longest  characters that its cells have at most
     * @param headings headings under which it is usually sent, the preferred one first
     */
    record ColumnFormat(boolean required, int longest, List<String> headings) {}

    ColumnFormat format();

    @Override
    default boolean isRequired() {
        return format().required();
    }

    @Override
    default List<String> headings() {
        return format().headings();
    }

    /** Returns the maximum number of characters of a cell of the column. */
    default int longest() {
        return format().longest();
    }
}

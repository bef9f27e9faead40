package fangxin.document.spreadsheet;

import java.util.List;

/**
 * Interface of a column that an import reads from a file: its code, whether each file must have it, and the headings
 * under which it is usually sent.
 */
public interface SheetColumn {
    /** Returns the code of the column. */
    String name();

    /** Returns whether every file must have the column. */
    boolean isRequired();

    /** Usual headings of the column, the preferred one first. */
    List<String> headings();
}

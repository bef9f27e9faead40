package fangxin.document.spreadsheet;

import java.util.List;

/** Interface of a column that an import reads from a file, whatever its heading there. */
public interface SheetColumn {
    /** Code of the column. */
    String name();

    /** Whether each file has it. */
    boolean isRequired();

    /** Headings under which it is usually sent, the preferred one first. */
    List<String> headings();
}

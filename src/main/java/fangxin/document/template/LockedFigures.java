package fangxin.document.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Value of the figures of a document that are locked in its DOCX file (锁定数据): fields and columns of one table, with the
 * address of the list that each row counts. The text around them can be edited.
 *
 * @param fields  codes of the locked fields
 * @param table   code of the table with the figures
 * @param columns codes of its locked columns
 * @param linked  code of the column that leads to the list
 * @param lists   address of the list of each row, an empty text where a row has none
 */
public record LockedFigures(Set<String> fields, String table, Set<String> columns, String linked, List<String> lists) {
    /** Figures of a document that has none. */
    static final LockedFigures NONE = new LockedFigures(Set.of(), "", Set.of(), "", List.of());

    public LockedFigures {
        fields = Set.copyOf(fields);
        columns = Set.copyOf(columns);
        lists = List.copyOf(lists);
    }

    /** Returns the content with marks around the figures, by which {@link FigureLocker} finds them. */
    DocumentData mark(DocumentData content) {
        if (this == NONE) {
            return content;
        }
        Map<String, String> markedFields = new LinkedHashMap<>();
        content.fields()
                .forEach((field, value) -> markedFields.put(
                        field, fields.contains(field) ? FigureLocker.mark(value, "") : FigureLocker.unmark(value)));
        Map<String, List<Map<String, String>>> markedTables = new LinkedHashMap<>();
        content.tables()
                .forEach((code, rows) -> markedTables.put(
                        code,
                        IntStream.range(0, rows.size())
                                .mapToObj(at -> row(rows.get(at), code.equals(table), at))
                                .toList()));
        return new DocumentData(markedFields, markedTables, content.pictures());
    }

    private Map<String, String> row(Map<String, String> row, boolean figures, int at) {
        Map<String, String> marked = new LinkedHashMap<>();
        row.forEach((column, value) -> marked.put(
                column,
                figures && columns.contains(column)
                        ? FigureLocker.mark(
                                value, column.equals(linked) && !lists.get(at).isEmpty() ? String.valueOf(at) : "")
                        : FigureLocker.unmark(value)));
        return marked;
    }
}

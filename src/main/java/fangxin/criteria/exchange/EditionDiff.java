package fangxin.criteria.exchange;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.CriteriaEdition;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Function that compares two editions row by row of their tables, with the records of the differences (added, removed,
 * changed or moved rows).
 */
public final class EditionDiff {
    /** Type of difference: a row was added, removed, changed or moved. */
    public enum DifferenceType {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }

    /** Changed cell; the column by its name, and as text. */
    public record CellDifference(
            @NotNull String code, @NotNull LocalizedText column, String before, String after) {}

    /** @param name code of the differing part, with its title where it has one */
    public record RowDifference(
            @NotNull DifferenceType type,
            @NotNull LocalizedText table,
            @NotNull LocalizedText name,
            @NotNull List<CellDifference> cells) {}

    private EditionDiff() {}

    public static List<RowDifference> of(CriteriaEdition before, CriteriaEdition after) {
        Map<EditionTable, List<Map<String, String>>> old = EditionTables.of(before);
        Map<EditionTable, List<Map<String, String>>> fresh = EditionTables.of(after);
        List<RowDifference> found = new ArrayList<>();
        for (EditionTable table : EditionTable.values()) {
            Map<String, Map<String, String>> was = keyed(table, old.get(table));
            Map<String, Map<String, String>> is = keyed(table, fresh.get(table));
            was.forEach((key, row) -> {
                if (!is.containsKey(key)) {
                    found.add(new RowDifference(
                            DifferenceType.REMOVED,
                            EditionWorkbook.tab(table),
                            name(table, key, row),
                            cells(row, null)));
                } else if (!row.equals(is.get(key))) {
                    found.add(new RowDifference(
                            DifferenceType.CHANGED,
                            EditionWorkbook.tab(table),
                            name(table, key, is.get(key)),
                            cells(row, is.get(key))));
                }
            });
            is.forEach((key, row) -> {
                if (!was.containsKey(key)) {
                    found.add(new RowDifference(
                            DifferenceType.ADDED, EditionWorkbook.tab(table), name(table, key, row), cells(null, row)));
                }
            });
            List<String> common = was.keySet().stream().filter(is::containsKey).toList();
            if (!common.equals(is.keySet().stream().filter(was::containsKey).toList())) {
                found.add(new RowDifference(
                        DifferenceType.MOVED, EditionWorkbook.tab(table), EditionWorkbook.tab(table), List.of()));
            }
        }
        return found;
    }

    private static Map<String, Map<String, String>> keyed(EditionTable table, List<Map<String, String>> rows) {
        Map<String, Map<String, String>> keyed = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            String key = table.key().stream().map(row::get).collect(Collectors.joining(" "));
            keyed.put(keyed.containsKey(key) ? key + " " + keyed.size() : key, row);
        }
        return keyed;
    }

    private static LocalizedText name(EditionTable table, String key, Map<String, String> row) {
        String zh = row.getOrDefault("titleZh", "");
        String en = row.getOrDefault("titleEn", "");
        return table == EditionTable.HEAD
                ? EditionWorkbook.tab(table)
                : new LocalizedText((key + " " + zh).strip(), (key + " " + en).strip());
    }

    private static List<CellDifference> cells(Map<String, String> before, Map<String, String> after) {
        Map<String, String> columns = before == null ? after : before;
        return columns.keySet().stream()
                .map(column -> new CellDifference(
                        column,
                        EditionWorkbook.heading(column),
                        before == null ? "" : before.get(column),
                        after == null ? "" : after.get(column)))
                .filter(cell -> !cell.before().equals(cell.after()))
                .toList();
    }
}

package fangxin.edition;

import fangxin.Wording;
import fangxin.criteria.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What differs between two editions, row by row of their tables. */
public final class Comparison {
    public enum Kind { ADDED, REMOVED, CHANGED, MOVED }

    /** A cell that is no longer the same; the column by its name, and in words. */
    public record Cell(String code, Wording column, String before, String after) { }

    /** @param name code of what differs, with its title where it has one */
    public record Difference(Kind kind, Wording table, Wording name, List<Cell> cells) { }

    private Comparison() { }

    public static List<Difference> of(Edition before, Edition after) {
        Map<Table, List<Map<String, String>>> old = Rows.of(before);
        Map<Table, List<Map<String, String>>> fresh = Rows.of(after);
        List<Difference> found = new ArrayList<>();
        for (Table table : Table.values()) {
            Map<String, Map<String, String>> was = keyed(table, old.get(table));
            Map<String, Map<String, String>> is = keyed(table, fresh.get(table));
            was.forEach((key, row) -> {
                if (!is.containsKey(key)) {
                    found.add(new Difference(Kind.REMOVED, Workbook.tab(table), name(table, key, row), cells(row, null)));
                } else if (!row.equals(is.get(key))) {
                    found.add(new Difference(Kind.CHANGED, Workbook.tab(table), name(table, key, is.get(key)),
                            cells(row, is.get(key))));
                }
            });
            is.forEach((key, row) -> {
                if (!was.containsKey(key)) {
                    found.add(new Difference(Kind.ADDED, Workbook.tab(table), name(table, key, row), cells(null, row)));
                }
            });
            List<String> kept = was.keySet().stream().filter(is::containsKey).toList();
            if (!kept.equals(is.keySet().stream().filter(was::containsKey).toList())) {
                found.add(new Difference(Kind.MOVED, Workbook.tab(table), Workbook.tab(table), List.of()));
            }
        }
        return found;
    }

    private static Map<String, Map<String, String>> keyed(Table table, List<Map<String, String>> rows) {
        Map<String, Map<String, String>> keyed = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            String key = table.key().stream().map(row::get).collect(Collectors.joining(" "));
            keyed.put(keyed.containsKey(key) ? key + " " + keyed.size() : key, row);
        }
        return keyed;
    }

    private static Wording name(Table table, String key, Map<String, String> row) {
        String zh = row.getOrDefault("titleZh", "");
        String en = row.getOrDefault("titleEn", "");
        return table == Table.HEAD ? Workbook.tab(table)
                : new Wording((key + " " + zh).strip(), (key + " " + en).strip());
    }

    private static List<Cell> cells(Map<String, String> before, Map<String, String> after) {
        Map<String, String> columns = before == null ? after : before;
        return columns.keySet().stream()
                .map(column -> new Cell(column, Workbook.heading(column), before == null ? "" : before.get(column),
                        after == null ? "" : after.get(column)))
                .filter(cell -> !cell.before().equals(cell.after())).toList();
    }
}

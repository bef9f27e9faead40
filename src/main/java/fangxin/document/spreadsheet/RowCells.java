package fangxin.document.spreadsheet;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Row of an imported file by its columns: the cells that are not blank, with the checks that all imports share. A wrong
 * cell refuses the row with its reason.
 *
 * @param <C> columns of the import
 */
public final class RowCells<C extends Enum<C> & BoundedColumn> {
    /** Refusal of a row because of one of its cells. */
    public static final class RowRefused extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient CellProblem problem;

        public RowRefused(CellProblem problem) {
            super(problem.key());
            this.problem = problem;
        }

        public CellProblem problem() {
            return problem;
        }
    }

    /**
     * Message keys of the refusals that all imports share.
     *
     * @param missing a required cell is blank
     * @param tooLong a cell has more characters than its column allows
     * @param day     a cell is no day
     * @param future  a day is in the future
     */
    public record CellRefusals(String missing, String tooLong, String day, String future) {}

    private final int line;
    private final Map<C, String> cells;
    private final CellRefusals refusals;

    private RowCells(int line, Map<C, String> cells, CellRefusals refusals) {
        this.line = line;
        this.cells = cells;
        this.refusals = refusals;
    }

    /** Iterates over the rows of a file; each is created when it is reached. */
    public static <C extends Enum<C> & BoundedColumn> Iterable<RowCells<C>> of(
            SpreadsheetReader sheet, ColumnMapping mapping, Class<C> columns, CellRefusals refusals) {
        Map<C, Integer> places = mapping.places(
                List.of(columns.getEnumConstants()), sheet.heading().cells());
        return () -> sheet.lines().stream()
                .map(row -> {
                    Map<C, String> cells = new EnumMap<>(columns);
                    places.forEach((column, place) -> {
                        if (!row.cell(place).isBlank()) {
                            cells.put(column, row.cell(place).strip());
                        }
                    });
                    return new RowCells<>(row.number(), cells, refusals);
                })
                .iterator();
    }

    /** Returns the number of the row in the file. */
    public int line() {
        return line;
    }

    /** Returns the value of a cell, or null. */
    public String get(C column) {
        return cells.get(column);
    }

    public String getOrDefault(C column, String otherwise) {
        return cells.getOrDefault(column, otherwise);
    }

    public boolean has(C column) {
        return cells.containsKey(column);
    }

    /** Refuses a row with a formula that has no result, which is not what its author saw. */
    public void requireResults() throws RowRefused {
        for (Map.Entry<C, String> cell : cells.entrySet()) {
            require(
                    !SpreadsheetReader.isWithoutResult(cell.getValue()),
                    cell.getKey(),
                    "document.spreadsheet.row.formula");
        }
    }

    /** Refuses a row that lacks a required cell, or has a cell that is too long or a formula without a result. */
    public void requireComplete(List<C> columns) throws RowRefused {
        requireResults();
        for (C column : columns) {
            String value = cells.get(column);
            require(value != null || !column.isRequired(), column, refusals.missing());
            if (value != null && value.length() > column.longest()) {
                throw new RowRefused(CellProblem.of(
                        line, column, value.substring(0, column.longest()), refusals.tooLong(), column.longest()));
            }
        }
    }

    /** Returns the day in a cell, which is not in the future. */
    public LocalDate day(C column, LocalDate today) throws RowRefused {
        LocalDate day = SheetDay.parse(cells.get(column)).orElse(null);
        require(day != null, column, refusals.day());
        require(!day.isAfter(today), column, refusals.future());
        return day;
    }

    public void require(boolean right, C column, String key, Object... arguments) throws RowRefused {
        if (!right) {
            throw refusal(column, key, arguments);
        }
    }

    /** Creates a refusal because of a cell, whose value the message shows. */
    public RowRefused refusal(C column, String key, Object... arguments) {
        return new RowRefused(CellProblem.of(line, column, cells.get(column), key, arguments));
    }

    /**
     * Returns the cells with their columns, in the order of the columns. Imports store a hash of it to recognise an
     * unchanged row, so that another form would make each row a changed one once.
     */
    public String content() {
        return cells.toString();
    }
}

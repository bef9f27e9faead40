package fangxin.document.spreadsheet;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;

/**
 * Value of a problem in a row of an imported file (行错误): line, column, value of the cell, and the message that states
 * why the row is refused.
 *
 * @param line   number of the row in the file
 * @param column name of the {@link SheetColumn}
 * @param value  what the cell states
 * @param key    key of the sentence
 */
public record CellProblem(
        int line,
        String column,
        String value,
        String key,
        @NotNull List<Object> arguments) implements Serializable {
    public static CellProblem of(int line, SheetColumn column, String value, String key, Object... arguments) {
        return new CellProblem(line, column.name(), value, key, List.of(arguments));
    }
}

package fangxin.document.spreadsheet;

import fangxin.platform.i18n.Messages;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;

/**
 * View of a refused row of an imported file for programs: the problem, and its sentence in the language of the caller.
 *
 * @param line    number of the row in the file
 * @param column  name of the {@link SheetColumn}
 * @param value   what the cell states
 * @param key     key of the sentence
 * @param message the sentence
 */
public record RefusedCell(
        int line,
        String column,
        String value,
        String key,
        @NotNull List<Object> arguments,
        @NotNull String message) {
    public static List<RefusedCell> of(List<CellProblem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> new RefusedCell(
                        problem.line(),
                        problem.column(),
                        problem.value(),
                        problem.key(),
                        problem.arguments(),
                        Messages.message(
                                locale, problem.key(), problem.arguments().toArray())))
                .toList();
    }
}

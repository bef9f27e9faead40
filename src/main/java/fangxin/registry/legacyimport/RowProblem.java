package fangxin.registry.legacyimport;

import java.util.List;

/**
 * Value: problem of one row of an import file, with its severity and its sentence.
 *
 * @param key       of the sentence
 * @param arguments plain texts
 * @param value     what stands there, shortened
 */
public record RowProblem(
        int line, ImportColumn column, Severity weight, String key, List<String> arguments, String value) {
    private static final int SHOWN = 60;

    /** Severity of a problem. */
    public enum Severity {
        /** The line is refused in its present form. */
        REFUSED,
        /** The row contradicts another row or the register. */
        CONFLICT,
        /** The register has the title of the line already, so the import skips it. */
        KNOWN,
        /** The row is imported; the note states how. */
        NOTE;

        boolean excludesRow() {
            return this != NOTE;
        }
    }

    static RowProblem of(
            int line, ImportColumn column, Severity weight, String value, String key, Object... arguments) {
        return new RowProblem(
                line,
                column,
                weight,
                key,
                List.of(arguments).stream().map(String::valueOf).toList(),
                value == null ? "" : value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value);
    }
}

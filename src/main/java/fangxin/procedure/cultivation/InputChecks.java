package fangxin.procedure.cultivation;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import java.util.ArrayList;
import java.util.List;

/** Validator of an officer's input; it reports all violations at once. */
final class InputChecks {
    private final List<Violation> violations = new ArrayList<>();

    /**
     * Requires a text. A field of a list is called {@code list.index.name}, and the message names the entry, counted
     * from 1; a field of a condition is called {@code condition.name}.
     */
    InputChecks needs(String field, String text, int longest) {
        String[] parts = field.split("\\.");
        String name = parts[parts.length - 1];
        Object[] which = parts.length == 3
                ? new Object[] {Integer.parseInt(parts[1]) + 1}
                : parts.length == 2 ? new Object[] {parts[0]} : new Object[0];
        require(
                text != null && !text.isBlank(),
                field,
                "cultivation.missing." + (parts.length == 3 ? "nth." : "") + name,
                which);
        return mayHave(field, text, longest);
    }

    InputChecks mayHave(String field, String text, int longest) {
        return require(text == null || text.length() <= longest, field, "cultivation.text.long", longest);
    }

    InputChecks require(boolean holds, String field, String key, Object... arguments) {
        if (!holds) {
            violations.add(new Violation(field, key, List.of(arguments)));
        }
        return this;
    }

    void check() {
        if (!violations.isEmpty()) {
            throw new RuleViolation(violations);
        }
    }

    /** The text without outer blanks, or null where it is empty. */
    static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

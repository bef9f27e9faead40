package fangxin.common;

import fangxin.common.RuleViolation.Status;
import fangxin.common.RuleViolation.Violation;
import java.util.ArrayList;
import java.util.List;

/** The errors of a form, collected so that one answer names them all. */
public final class FieldErrors {
    private final List<Violation> found = new ArrayList<>();
    private Status status = Status.UNPROCESSABLE;

    /** Requires a text of at most {@code most} characters; {@code missing} is the message key for none. */
    public FieldErrors needs(String field, String text, int most, String missing) {
        if (text == null || text.isBlank()) {
            return add(field, missing);
        }
        return mayHave(field, text, most);
    }

    public FieldErrors mayHave(String field, String text, int most) {
        return text != null && text.length() > most ? add(field, "evaluation.tooLong", most, text.length()) : this;
    }

    public FieldErrors refuse(boolean wrong, String field, String key, Object... arguments) {
        return wrong ? add(field, key, arguments) : this;
    }

    public FieldErrors add(String field, String key, Object... arguments) {
        found.add(new Violation(field, key, List.of(arguments)));
        return this;
    }

    /** Adds the reasons of a refusal. The first error decides the status of all. */
    public FieldErrors addAll(RuleViolation refusal) {
        if (found.isEmpty()) {
            status = refusal.status();
        }
        found.addAll(refusal.violations());
        return this;
    }

    /** Throws a {@link RuleViolation} if an error was added. */
    public void check() {
        if (!found.isEmpty()) {
            throw new RuleViolation(status, found);
        }
    }

    /** The text without surrounding white space, or null if nothing remains. */
    public static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

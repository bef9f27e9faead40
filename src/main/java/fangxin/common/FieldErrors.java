package fangxin.common;

import fangxin.common.RuleViolation.Violation;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a form, so that everything is said at once. */
public final class FieldErrors {
    private final List<Violation> found = new ArrayList<>();

    /** A text that must be there, and not be longer than {@code most}. */
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

    public FieldErrors addAll(RuleViolation refusal) {
        found.addAll(refusal.violations());
        return this;
    }

    public void check() {
        if (!found.isEmpty()) {
            throw new RuleViolation(found);
        }
    }

    /** A text without blanks around it, or null. */
    public static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

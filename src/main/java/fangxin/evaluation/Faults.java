package fangxin.evaluation;

import fangxin.RuleViolation;
import fangxin.RuleViolation.Violation;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a form, so that everything is said at once. */
public final class Faults {
    private final List<Violation> found = new ArrayList<>();

    /** A text that must be there, and not be longer than {@code most}. */
    public Faults needs(String field, String text, int most, String missing) {
        if (text == null || text.isBlank()) {
            return add(field, missing);
        }
        return mayHave(field, text, most);
    }

    public Faults mayHave(String field, String text, int most) {
        return text != null && text.length() > most ? add(field, "evaluation.tooLong", most, text.length()) : this;
    }

    public Faults refuse(boolean wrong, String field, String key, Object... arguments) {
        return wrong ? add(field, key, arguments) : this;
    }

    public Faults add(String field, String key, Object... arguments) {
        found.add(new Violation(field, key, List.of(arguments)));
        return this;
    }

    public Faults addAll(RuleViolation refusal) {
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

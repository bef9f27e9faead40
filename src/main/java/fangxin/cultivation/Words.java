package fangxin.cultivation;

import fangxin.RuleViolation;
import fangxin.RuleViolation.Violation;
import java.util.ArrayList;
import java.util.List;

/** Looks through what an officer wrote, so that everything amiss is told at once and not one thing at a time. */
final class Words {
    private final List<Violation> violations = new ArrayList<>();

    /** A text that must be there. */
    Words needs(String field, String text, int longest) {
        require(text != null && !text.isBlank(), field, "cultivation.text.missing");
        return mayHave(field, text, longest);
    }

    Words mayHave(String field, String text, int longest) {
        return require(text == null || text.length() <= longest, field, "cultivation.text.long", longest);
    }

    Words require(boolean holds, String field, String key, Object... arguments) {
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

    /** The text without blanks around it, or null where nothing was written. */
    static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

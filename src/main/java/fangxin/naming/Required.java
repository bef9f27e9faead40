package fangxin.naming;

import fangxin.RuleViolation;

/** Texts that a paper cannot do without. */
final class Required {
    private Required() { }

    static void text(String field, String text, int length) {
        if (text == null || text.isBlank()) {
            throw RuleViolation.at(field, "naming.required");
        }
        if (text.length() > length) {
            throw RuleViolation.at(field, "naming.tooLong", length);
        }
    }
}

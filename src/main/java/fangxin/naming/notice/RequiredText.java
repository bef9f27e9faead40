package fangxin.naming.notice;

import fangxin.common.RuleViolation;

/** Check of texts that a document must have. */
public final class RequiredText {
    private RequiredText() {}

    public static void text(String field, String text, int length) {
        if (text == null || text.isBlank()) {
            throw RuleViolation.at(field, "naming.required");
        }
        if (text.length() > length) {
            throw RuleViolation.at(field, "naming.tooLong", length);
        }
    }
}

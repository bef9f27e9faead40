package fangxin.naming.notice;

import fangxin.common.RuleViolation;

/** Texts that a paper cannot do without. */
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

package fangxin.membership;

import fangxin.common.RuleViolation;

/** Checks of the reasons and names that are entered with an answer. */
final class ConsentInputChecks {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 100;

    private ConsentInputChecks() {}

    static String reason(String text) {
        if (text == null || text.isBlank()) {
            throw RuleViolation.at("reason", "membership.reason");
        }
        return shortEnough("reason", text, LONGEST_REASON);
    }

    static String signer(String text) {
        if (text == null || text.isBlank()) {
            throw RuleViolation.at("signer", "membership.required");
        }
        return shortEnough("signer", text, LONGEST_NAME);
    }

    private static String shortEnough(String field, String text, int most) {
        if (text.length() > most) {
            throw RuleViolation.at(field, "membership.tooLong", most);
        }
        return text.strip();
    }
}

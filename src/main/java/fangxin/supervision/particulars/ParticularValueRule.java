package fangxin.supervision.particulars;

import fangxin.common.RuleViolation;
import fangxin.common.TextNormalizer;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleParticular;
import java.time.LocalDate;

/**
 * Rule on reported values (functions): a value fits the particular that it changes (a credit code has right check
 * characters, a sign at most 120 characters), differs from the present one, and has changed today or earlier; it
 * returns the value as it is stored.
 */
final class ParticularValueRule {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SIGN = 120;

    private ParticularValueRule() {}

    /** Returns the value in its stored form; refuses it at the field of the form. */
    static String require(Title title, TitleParticular particular, String value) {
        if (particular == null) {
            return value;
        }
        String stored = switch (particular) {
            case CREDIT_CODE -> code(value);
            case REGISTERED_NAME -> atMost(LONGEST_NAME, value);
            case SIGN_NAME -> atMost(LONGEST_SIGN, value);
            case ADDRESS -> value;
        };
        if (isSame(particular, stored, particular.of(title))) {
            throw RuleViolation.at("value", "supervision.particulars.value.same");
        }
        return stored;
    }

    static void requireChanged(LocalDate changedOn, LocalDate today) {
        if (changedOn.isAfter(today)) {
            throw RuleViolation.at("changedOn", "supervision.particulars.changedOn.future");
        }
    }

    private static boolean isSame(TitleParticular particular, String one, String other) {
        return particular == TitleParticular.CREDIT_CODE
                ? TextNormalizer.code(one).equals(TextNormalizer.code(other))
                : one.equals(other);
    }

    private static String code(String value) {
        try {
            return UnifiedSocialCreditCode.of(value).value();
        } catch (RuleViolation faulty) {
            throw RuleViolation.at("value", faulty.key());
        }
    }

    private static String atMost(int longest, String value) {
        if (value.length() > longest) {
            throw RuleViolation.at("value", "supervision.text.long", longest);
        }
        return value;
    }
}

package fangxin.merchant;

import fangxin.common.RuleViolation;
import fangxin.common.TextNormalizer;
import java.util.regex.Pattern;

/**
 * Value of a unified social credit code with its checks (GB 32100, GB 11714), or an old or damaged one that an officer
 * accepted; it recognises old registration numbers and sole traders. It has 18 characters; its body code (characters 9
 * to 17) follows GB 11714-1997. Full width letters, lower case, blanks and hyphens are accepted and normalised.
 */
public record UnifiedSocialCreditCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String BODY_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{18}");
    /** Registration number of a licence issued before 2015 (注册号): 15 digits by GS 15-2006, 13 before that. */
    private static final Pattern REGISTRATION_NUMBER = Pattern.compile("[0-9]{13}|[0-9]{15}");

    /** Parses a code; refuses it where its shape or its check characters are wrong. */
    public static UnifiedSocialCreditCode of(String text) {
        UnifiedSocialCreditCode code = new UnifiedSocialCreditCode(TextNormalizer.code(text));
        if (isRegistrationNumber(code.value)) {
            throw RuleViolation.at("creditCode", "merchant.creditCode.registrationNumber");
        }
        if (!SHAPE.matcher(code.value).matches()) {
            throw RuleViolation.at("creditCode", "merchant.creditCode.shape");
        }
        if (code.value.charAt(17) != check(code.value) || code.value.charAt(16) != bodyCheck(code.value)) {
            throw RuleViolation.at("creditCode", "merchant.creditCode.check");
        }
        return code;
    }

    /** Returns an old or damaged code that an officer accepts unchecked; the reason is stored. */
    public static UnifiedSocialCreditCode unchecked(String text) {
        String value = TextNormalizer.code(text);
        if (!value.matches("[0-9A-Z]{8,20}")) {
            throw RuleViolation.at("creditCode", "merchant.creditCode.shape");
        }
        return new UnifiedSocialCreditCode(value);
    }

    /** Returns whether a normalised code has the right characters in the right number. */
    public static boolean isWellFormed(String value) {
        return value != null && SHAPE.matcher(value).matches();
    }

    /**
     * Returns whether a normalised text is the number of an old licence, which is often mistaken for the credit code.
     */
    public static boolean isRegistrationNumber(String value) {
        return value != null && REGISTRATION_NUMBER.matcher(value).matches();
    }

    /** Returns whether the holder is a sole trader (个体工商户), registered by market supervision with category 2. */
    public boolean isSoleTrader() {
        return value.startsWith("92");
    }

    private static char check(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char bodyCheck(String code) {
        int sum = 0;
        for (int i = 0; i < BODY_WEIGHTS.length; i++) {
            sum += BODY_ALPHABET.indexOf(code.charAt(8 + i)) * BODY_WEIGHTS[i];
        }
        return switch (11 - sum % 11) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> (char) ('0' + 11 - sum % 11);
        };
    }
}

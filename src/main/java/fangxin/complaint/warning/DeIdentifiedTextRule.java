package fangxin.complaint.warning;

import fangxin.common.FieldErrors;
import fangxin.merchant.Masking;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rule that what is published for consumers identifies no person: no mobile number, identity number, bank card number or mail
 * address, also with full-width digits or separators. Short public numbers such as 12315 stay.
 */
final class DeIdentifiedTextRule {
    private static final String GAP = "[\\s\\-‐–—.·]?";

    /** Mobile numbers; identity numbers of 18 characters; card numbers of 16 to 19 digits. */
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])(?:"
            + "1[3-9](?:" + GAP + "[0-9]){9}"
            + "|[1-9](?:" + GAP + "[0-9]){16}" + GAP + "[0-9Xx]"
            + "|[1-9](?:" + GAP + "[0-9]){15,18}"
            + ")(?![0-9])");

    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,20}");

    private DeIdentifiedTextRule() {}

    /** Adds a fault for the first number or address in a text. */
    static void check(String field, String text, FieldErrors errors) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Stream.of(NUMBER, MAIL)
                .map(pattern -> pattern.matcher(plain))
                .filter(Matcher::find)
                .findFirst()
                .ifPresent(found -> errors.add(field, "warning.identified", Masking.contact(found.group())));
    }
}

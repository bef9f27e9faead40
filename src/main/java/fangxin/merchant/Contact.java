package fangxin.merchant;

import fangxin.common.RuleViolation;
import fangxin.common.TextNormalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Value of the contact of a person, a Chinese mobile number or an e-mail address, in its normal form, which decides
 * whether a text is one and which of both.
 */
public record Contact(String value) {
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    /** Characters of the user name of an account, which is its contact. */
    private static final int LONGEST_MAIL = 60;

    private static final Pattern MAIL =
            Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\".]+(\\.[^@\\s,;<>\".]+)*\\.[^@\\s,;<>\".]{2,}");

    public static Contact of(String text) {
        Contact contact = new Contact(normalised(text));
        if (!contact.isWellFormed()) {
            throw RuleViolation.at("contact", "merchant.contact.shape");
        }
        return contact;
    }

    boolean isWellFormed() {
        return isMobile()
                || (value.length() <= LONGEST_MAIL && MAIL.matcher(value).matches());
    }

    public boolean isMobile() {
        return MOBILE.matcher(value).matches();
    }

    /** Returns a mail address in half width and lower case, or a phone number in its normal form. */
    public static String normalised(String text) {
        String plain = TextNormalizer.halfWidth(text).strip();
        if (plain.contains("@")) {
            return plain.toLowerCase(Locale.ROOT);
        }
        String phone = TextNormalizer.phone(plain);
        return phone == null ? "" : phone;
    }
}

package fangxin.merchant;

/**
 * Functions that mask (脱敏) the name or the contact (phone number or mail address) of a person for readers who may not
 * see it.
 */
public final class Masking {
    private static final int SHOWN_HEAD = 3;
    private static final int SHOWN_TAIL = 4;

    private Masking() {}

    /** 138****1234 for a number, a***@example.com for a mail address. */
    public static String contact(String contact) {
        if (contact == null) {
            return null;
        }
        int at = contact.indexOf('@');
        if (at > 0) {
            return contact.charAt(0) + "***" + contact.substring(at);
        }
        if (contact.length() <= SHOWN_HEAD + SHOWN_TAIL) {
            return "*".repeat(contact.length());
        }
        return contact.substring(0, SHOWN_HEAD)
                + "*".repeat(contact.length() - SHOWN_HEAD - SHOWN_TAIL)
                + contact.substring(contact.length() - SHOWN_TAIL);
    }

    /** 张*: the family name stays. */
    public static String name(String name) {
        if (name == null || name.isBlank()) {
            return name;
        }
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(Math.max(1, name.codePointCount(first, name.length())));
    }
}

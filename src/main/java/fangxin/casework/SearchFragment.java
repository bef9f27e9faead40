package fangxin.casework;

import fangxin.common.TextNormalizer;
import fangxin.platform.persistence.LikePattern;

/**
 * Value: the text of an officers' search (a fragment of a name, sign, credit code, phone or certificate number),
 * normalized; it says whether it is too short, and gives the pattern for LIKE and the digits of a phone number.
 */
public record SearchFragment(String text) {
    public SearchFragment {
        text = TextNormalizer.fragment(text);
        if (text.matches("[+0-9][0-9 \\-·]*")) {
            text = text.replaceAll("[ \\-·]", "").replaceFirst("^(\\+|00)86(?=1)", "");
        }
    }

    /**
     * Returns whether the fragment has a single letter or digit, which almost every case has. One ideograph is enough.
     */
    boolean isTooShort() {
        return text.length() < 2 && text.codePoints().noneMatch(Character::isIdeographic);
    }

    /** Returns the pattern for LIKE; see {@link LikePattern}. */
    String pattern() {
        return LikePattern.containing(text);
    }

    /** Digits of the fragment, if it can be part of a phone number; otherwise null. */
    String number() {
        return text.matches("[0-9]{4,11}") ? text : null;
    }
}

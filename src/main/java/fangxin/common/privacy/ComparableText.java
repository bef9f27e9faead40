package fangxin.common.privacy;

import fangxin.common.TextNormalizer;
import java.util.Arrays;

/**
 * A text as finders compare it, with the place of each character in the original: half width, lower case, simplified
 * characters, every decimal digit as an ASCII digit, and without characters that nobody sees, such as a zero-width
 * blank between two digits.
 */
final class ComparableText {
    /** The character that stands for the emoji of a penguin, with which people write QQ. */
    static final char PENGUIN = '\ue427';

    private static final int EMOJI_PENGUIN = 0x1f427;
    private static final char FIRST = '①';
    private static final char NINTH = '⑨';

    private final String text;
    private final boolean isListed;
    private final StringBuilder plain = new StringBuilder();
    private final int[] starts;
    private final int[] ends;

    ComparableText(String text) {
        this.text = text;
        isListed = text.indexOf(FIRST) >= 0 && text.indexOf(FIRST + 1) >= 0;
        starts = new int[text.length()];
        ends = new int[text.length()];
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            if (isVisible(point)) {
                starts[plain.length()] = i;
                ends[plain.length()] = next;
                plain.append(isOrdinal(point, i, next) ? ' ' : comparable(point));
            }
            i = next;
        }
    }

    /** Returns the comparable text: one character for each visible code point. */
    String plain() {
        return plain.toString();
    }

    /** Returns the span of the original text that the characters from start to before end come from. */
    PersonalDataDetector.Span span(int start, int end, PersonalDataKind kind) {
        return new PersonalDataDetector.Span(starts[start], ends[end - 1], kind);
    }

    /** Returns the index of the first comparable character that comes from an index of the original text or behind it. */
    int indexOf(int original) {
        int index = Arrays.binarySearch(starts, 0, plain.length(), original);
        return index >= 0 ? index : -index - 1;
    }

    /** Returns the characters of the original text from start to before end. */
    String original(int start, int end) {
        return text.substring(starts[start], ends[end - 1]);
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            case Character.CONTROL -> Character.isWhitespace(point);
            default -> true;
        };
    }

    /**
     * Returns whether a sign such as ① numbers an item of a list instead of being a digit: the text has the first and the
     * second sign, no letter or digit is before it, and no other such sign behind it.
     */
    private boolean isOrdinal(int point, int place, int next) {
        if (!isListed
                || point < FIRST
                || point > NINTH
                || (place > 0 && isNumberOrLetter(text.codePointBefore(place)))) {
            return false;
        }
        int behind = next;
        while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        return behind == text.length() || Character.getType(text.codePointAt(behind)) != Character.OTHER_NUMBER;
    }

    private static boolean isNumberOrLetter(int point) {
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.OTHER_NUMBER;
    }

    private static char comparable(int point) {
        if (point == EMOJI_PENGUIN) {
            return PENGUIN;
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return ' ';
        }
        int digit = digit(point);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (point < 0x80) {
            return (char) Character.toLowerCase(point);
        }
        String plain = TextNormalizer.plain(Character.toString(point));
        return plain.length() == 1 ? plain.charAt(0) : onlyDigit(plain);
    }

    /**
     * Returns the value of a decimal digit of any script, or of a sign for one such as ① or ㈠; -1 for any other
     * character.
     */
    @SuppressWarnings("CharacterGetNumericValue") // read for numbers alone, while letters have values of base 36
    private static int digit(int point) {
        int digit = Character.digit(point, 10);
        int type = Character.getType(point);
        if (digit < 0 && (type == Character.OTHER_NUMBER || type == Character.LETTER_NUMBER)) {
            digit = Character.getNumericValue(point);
        }
        return digit <= 9 ? digit : -1;
    }

    /** Returns the digit of a sign such as ⑴ or ⒈; a sign with no digit or several digits has none. */
    private static char onlyDigit(String sign) {
        String digits = sign.replaceAll("[^0-9]", "");
        return digits.length() == 1 ? digits.charAt(0) : '\ufffd';
    }
}

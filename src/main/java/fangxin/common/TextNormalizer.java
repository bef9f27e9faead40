package fangxin.common;

import com.github.houbb.opencc4j.support.data.impl.TSCharData;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Normal forms of names, addresses, codes and search texts: the only class that decides which differences of writing
 * do not count.
 *
 * <p>{@link #key} compares names: width, case, blanks, punctuation and traditional characters do not count, so that
 * "ＡＢＣ 便利（店）" and "abc便利店" are equal. {@link #code} compares codes and numbers, which have blanks and hyphens
 * only for the eye. {@link #plain} keeps every character and is for callers that look at punctuation themselves. All
 * are idempotent. The search index and the comparison of subjects both use {@link #key}.
 */
public final class TextNormalizer {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-\u2010-\u2015·]");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
    /** Marks a character whose form depends on its neighbours. */
    private static final char DEPENDENT = '\uffff';

    private static final char REMOVED = '\0';
    private static final int[] SIMPLIFIED = simplified();
    /** The key of each frequent character that does not depend on its neighbours. */
    private static final char[] KEYS = independentKeys();

    private TextNormalizer() {}

    /** Half width (Unicode NFKC), nothing else changed; empty for null. */
    public static String halfWidth(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Half width, lower case, simplified characters; blanks and punctuation stay. Empty for null. */
    public static String plain(String text) {
        String lower = halfWidth(text).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        lower.codePoints().forEach(point -> plain.appendCodePoint(simplified(point)));
        return repeated(plain.toString(), TextNormalizer::plain);
    }

    /** Letters and numbers only, in half width, lower case and simplified characters; empty for null. */
    public static String key(String text) {
        if (text == null) {
            return "";
        }
        char[] key = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = KEYS[text.charAt(i)];
            if (character == DEPENDENT) {
                return keyOfAny(text);
            }
            if (character != REMOVED) {
                key[length++] = character;
            }
        }
        return new String(key, 0, length);
    }

    /** The key of a name for a column that queries join by; null where the name has none, since null equals nothing. */
    public static String keyOrNull(String name) {
        String key = key(name);
        return key.isEmpty() ? null : key;
    }

    /** Half width, upper case, without blanks, hyphens and middle dots: for codes, numbers and receipts. */
    public static String code(String text) {
        return repeated(
                SEPARATORS.matcher(halfWidth(text)).replaceAll("").toUpperCase(Locale.ROOT), TextNormalizer::code);
    }

    /** One line of text: a control character is a blank, and there are no blanks at the ends; null for a blank text. */
    public static String line(String text) {
        String line = text == null ? "" : CONTROLS.matcher(text).replaceAll(" ").strip();
        return line.isEmpty() ? null : line;
    }

    /** Half width, upper case, without blanks at the ends: for a fragment that a user types into a search box. */
    public static String fragment(String text) {
        return halfWidth(text).strip().toUpperCase(Locale.ROOT);
    }

    private static String keyOfAny(String text) {
        StringBuilder letters = new StringBuilder();
        plain(text).codePoints().filter(TextNormalizer::counts).forEach(letters::appendCodePoint);
        return repeated(letters.toString(), TextNormalizer::keyOfAny);
    }

    /** Letters may combine once a character between them is gone, or case has changed: ß and an accent are SŚ. */
    private static String repeated(String form, UnaryOperator<String> step) {
        return Normalizer.isNormalized(form, Normalizer.Form.NFKC) ? form : step.apply(form);
    }

    /** A letter or a number of any kind: 〇 is a number for Unicode, not a digit. */
    private static boolean counts(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.LETTER_NUMBER
                || Character.getType(point) == Character.OTHER_NUMBER;
    }

    /** Covers the ranges of which nearly all names consist; no character of them combines with another one. */
    private static char[] independentKeys() {
        char[] keys = new char[Character.MAX_VALUE + 1];
        Arrays.fill(keys, DEPENDENT);
        for (int[] range :
                new int[][] {{0, 0x7f}, {0x2010, 0x2027}, {0x3000, 0x3029}, {0x4e00, 0x9fff}, {0xff01, 0xff5e}}) {
            for (int character = range[0]; character <= range[1]; character++) {
                String key = keyOfAny(Character.toString(character));
                keys[character] = key.isEmpty() ? REMOVED : key.length() > 1 ? DEPENDENT : key.charAt(0);
            }
        }
        return keys;
    }

    private static int simplified(int point) {
        return point < SIMPLIFIED.length ? SIMPLIFIED[point] : point;
    }

    /** Each character's simplified form by its code point, up to the last plane with characters in use. */
    private static int[] simplified() {
        Map<Integer, Integer> forms = new HashMap<>();
        new TSCharData().data().getDataMap().forEach((traditional, simple) -> {
            if (!simple.contains(traditional)) {
                forms.put(traditional.codePointAt(0), simple.getFirst().codePointAt(0));
            }
        });
        int[] simplified = new int[0x30000];
        for (int point = 0; point < simplified.length; point++) {
            Set<Integer> passed = new HashSet<>();
            int form = point;
            while (forms.containsKey(form) && passed.add(form)) {
                form = forms.get(form);
            }
            simplified[point] = form;
        }
        return simplified;
    }
}

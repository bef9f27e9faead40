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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Functions that normalise names, addresses, codes and search texts for comparison, and phones, numbers and lines for
 * storage.
 *
 * <p>{@link #key} compares names: width, case, blanks, punctuation and traditional characters do not count, so that
 * "ＡＢＣ 便利（店）" and "abc便利店" are equal. {@link #code} compares codes and numbers, which have blanks and hyphens only for
 * the eye. {@link #heading} compares headings of tables, and {@link #reference} numbers of documents, whose hyphens
 * count and whose brackets have several forms, and {@link #identifier} numbers of other systems. {@link #phone} and
 * {@link #number} take numbers as people write them, and {@link #link} web addresses. {@link #plain} keeps every
 * character, for callers that compare punctuation themselves. All are idempotent. The search index and the comparison
 * of subjects both use {@link #key}.
 */
public final class TextNormalizer {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\-\u2010-\u2015·]");
    private static final Pattern PHONE_SEPARATORS = Pattern.compile("[\\s\\-\u2010-\u2015·.()]");
    private static final Pattern MOBILE = Pattern.compile("(?:(?:\\+|00)?86)?(1[3-9][0-9]{9})");
    /** Area codes have three digits where they begin with 01 or 02, and four elsewhere; abroad they lose the zero. */
    private static final Pattern LANDLINE =
            Pattern.compile("(?:(?:\\+|00)860?|0)(10|2[0-9]|[3-9][0-9]{2})([0-9]{7,8})");

    /** An extension has one or two digits: "0431-8888000-1" is no number of eight digits. */
    private static final Pattern EXTENSION = Pattern.compile(".*[0-9][\\s\\-\u2010-\u2015·.(]+[0-9]{1,2}[\\s)]*");

    private static final Pattern BLANKS = Pattern.compile("\\s");
    /** Characters that headings have only for the eye: "credit_code", and "信用代码 *" for a required column. */
    private static final Pattern HEADING_SEPARATORS = Pattern.compile("[\\s_*]");

    private static final Pattern OPENING_BRACKETS = Pattern.compile("[(〔【]");
    private static final Pattern CLOSING_BRACKETS = Pattern.compile("[)〕】]");
    private static final Pattern NUMBER =
            Pattern.compile("(-?(?:[0-9]{1,3}(?:,[0-9]{3}){1,6}|[0-9]+)(?:\\.[0-9]+)?)(.{0,20})");
    /** Web address up to the blank or Chinese character that ends it in a copied text, without punctuation before that. */
    private static final Pattern LINK = Pattern.compile(
            "https?://[\\x21-\\x7e&&[^<>\"]]*[\\x21-\\x7e&&[^<>\"'),.:;!?\\]]]", Pattern.CASE_INSENSITIVE);

    private static final Pattern LINK_WITHOUT_SCHEME =
            Pattern.compile("(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}(?:[:/?#][\\x21-\\x7e&&[^<>\"]]*)?");

    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}]");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
    /** Marks a character whose form depends on its neighbours. */
    private static final char DEPENDENT = '\uffff';

    private static final char REMOVED = '\0';
    private static final int[] SIMPLIFIED = simplified();
    /** The key of each frequent character that does not depend on its neighbours. */
    private static final char[] KEYS = independentKeys();

    private TextNormalizer() {}

    /** Returns the text in half width (Unicode NFKC), otherwise unchanged; empty for null. */
    public static String halfWidth(String text) {
        return text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /**
     * Returns the text in half width, lower case and simplified characters, with its blanks and punctuation. Empty for
     * null.
     */
    public static String plain(String text) {
        String lower = halfWidth(text).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        lower.codePoints().forEach(point -> plain.appendCodePoint(simplified(point)));
        return repeated(plain.toString(), TextNormalizer::plain);
    }

    /**
     * Returns only the letters and numbers of a text, in half width, lower case and simplified characters; empty for
     * null.
     */
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

    /**
     * Returns the key of a name for a column that queries join by; null for a name without a key, since null equals
     * nothing in SQL.
     */
    public static String keyOrNull(String name) {
        String key = key(name);
        return key.isEmpty() ? null : key;
    }

    /**
     * Returns a heading of a table, or a word of one of its columns, in half width, lower case and simplified
     * characters, without blanks, underscores and asterisks.
     */
    public static String heading(String text) {
        return repeated(HEADING_SEPARATORS.matcher(plain(text)).replaceAll(""), TextNormalizer::heading);
    }

    /** Returns a code, number or receipt in half width and upper case, without blanks, hyphens and middle dots. */
    public static String code(String text) {
        return repeated(
                SEPARATORS.matcher(halfWidth(text)).replaceAll("").toUpperCase(Locale.ROOT), TextNormalizer::code);
    }

    /**
     * Returns the number of a document within a text, in half width and upper case, without blanks, with one form of
     * brackets. The function preserves hyphens, so that 2026-12 is not 202612; 长市监处罚〔2026〕12号 and
     * 长市监处罚（２０２６） 12号 are equal.
     */
    public static String reference(String text) {
        String compact = BLANKS.matcher(halfWidth(text)).replaceAll("").toUpperCase(Locale.ROOT);
        return repeated(
                CLOSING_BRACKETS
                        .matcher(OPENING_BRACKETS.matcher(compact).replaceAll("["))
                        .replaceAll("]"),
                TextNormalizer::reference);
    }

    /**
     * Returns a number that another system has given, in half width, without blanks, control characters and zero-width
     * characters, which copies from web pages contain; null for a text without any other character. Case, hyphens and
     * brackets count: that system alone knows whether two numbers are equal.
     */
    public static String identifier(String text) {
        String identifier = INVISIBLE.matcher(halfWidth(text)).replaceAll("");
        return identifier.isEmpty() ? null : repeated(identifier, TextNormalizer::identifier);
    }

    /**
     * Returns the phone number of mainland China without its country code: a mobile number as eleven digits, a landline
     * number with a hyphen after the area code. Any other text, such as a hotline or a number abroad, only loses outer
     * blanks; null for a blank text. So "+86 138-0000-1111" is 13800001111, and "（0431）8888 0000" is 0431-88880000.
     */
    public static String phone(String text) {
        String digits = PHONE_SEPARATORS.matcher(halfWidth(text)).replaceAll("");
        Matcher mobile = MOBILE.matcher(digits);
        if (mobile.matches()) {
            return mobile.group(1);
        }
        Matcher landline = LANDLINE.matcher(digits);
        if (landline.matches() && !EXTENSION.matcher(halfWidth(text)).matches()) {
            return "0" + landline.group(1) + "-" + landline.group(2);
        }
        return text == null || text.isBlank() ? null : text.strip();
    }

    /**
     * Returns the decimal number without blanks, thousands separators and its unit, so that "1,200 ㎡" is 1200. Any
     * other text is half width and without blanks, so that "1,20" and "3 个月" in place of days stay what they are and
     * are refused.
     *
     * @param units units that may follow the number, in lower case and half width (m2 for ㎡): those that do not
     *              change its value
     */
    public static String number(String text, Set<String> units) {
        String plain = BLANKS.matcher(halfWidth(text)).replaceAll("");
        Matcher number = NUMBER.matcher(plain);
        if (number.matches()
                && (number.group(2).isEmpty() || units.contains(number.group(2).toLowerCase(Locale.ROOT)))) {
            return number.group(1).replace(",", "");
        }
        return repeated(plain, again -> number(again, units));
    }

    /**
     * Returns the first web address in a text that was copied from a browser or an app, in half width; an address
     * without https:// gets it. Any other text only loses outer blanks; null for a blank text. So "shop.example.com"
     * is https://shop.example.com, and "【淘宝】https://m.tb.cn/h.5 点击链接打开" is https://m.tb.cn/h.5.
     */
    public static String link(String text) {
        String plain = halfWidth(text).strip();
        Matcher link = LINK.matcher(plain);
        if (link.find()) {
            int path = link.group().indexOf("//");
            return link.group().substring(0, path).toLowerCase(Locale.ROOT)
                    + link.group().substring(path);
        }
        if (LINK_WITHOUT_SCHEME.matcher(plain).matches()) {
            return "https://" + plain;
        }
        return plain.isEmpty() ? null : text.strip();
    }

    /**
     * Returns the text as one line: control characters become blanks, blanks at both ends are removed; null for a blank
     * text.
     */
    public static String line(String text) {
        String line = text == null ? "" : CONTROLS.matcher(text).replaceAll(" ").strip();
        return line.isEmpty() ? null : line;
    }

    /**
     * Returns the text, or its beginning and an ellipsis if it is longer than a limit. A character of two UTF-16 units,
     * such as 𠮷, is not split: half of it could not be stored.
     *
     * @param text    may be null
     * @param longest greatest length of the result in UTF-16 units, at least 2
     */
    public static String shortened(String text, int longest) {
        if (text == null || text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }

    /** Returns a fragment from a search box in half width and upper case, without blanks at the ends. */
    public static String fragment(String text) {
        return halfWidth(text).strip().toUpperCase(Locale.ROOT);
    }

    private static String keyOfAny(String text) {
        StringBuilder letters = new StringBuilder();
        plain(text).codePoints().filter(TextNormalizer::counts).forEach(letters::appendCodePoint);
        return repeated(letters.toString(), TextNormalizer::keyOfAny);
    }

    /**
     * Applies a step again unless the form is in NFKC: letters may combine once a character between them is removed or
     * case changes, as ß and an accent become SŚ.
     */
    private static String repeated(String form, UnaryOperator<String> step) {
        return Normalizer.isNormalized(form, Normalizer.Form.NFKC) ? form : step.apply(form);
    }

    /** Returns whether a code point is a letter or a number of any kind: 〇 is a number for Unicode, not a digit. */
    private static boolean counts(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.LETTER_NUMBER
                || Character.getType(point) == Character.OTHER_NUMBER;
    }

    /**
     * Computes the keys of the ranges from which nearly all names come; no character of them combines with another one.
     */
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

    /** Returns the simplified form of each character by its code point, up to the last plane with characters in use. */
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

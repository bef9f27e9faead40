package fangxin.naming.notice;

import java.text.Normalizer;
import java.util.Locale;

/** What a search of the database looks at: width, case, blanks and punctuation do not matter. */
public final class SearchText {
    private static final int LONGEST = 1000;

    private SearchText() {}

    public static String text(String... parts) {
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            if (part != null) {
                Normalizer.normalize(part, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .codePoints()
                        .filter(SearchText::telling)
                        .forEach(all::appendCodePoint);
                all.append(' ');
            }
        }
        String text = all.toString().strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** A letter or a number of any kind. */
    private static boolean telling(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.LETTER_NUMBER
                || Character.getType(point) == Character.OTHER_NUMBER;
    }
}

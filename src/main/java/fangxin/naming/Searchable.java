package fangxin.naming;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a search of the database looks at: width, case, blanks and punctuation do not matter. */
final class Searchable {
    private static final int LONGEST = 1000;
    private static final Pattern UNTELLING = Pattern.compile("[^\\p{L}\\p{N}]");

    private Searchable() { }

    static String text(String... parts) {
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            if (part != null) {
                all.append(UNTELLING.matcher(Normalizer.normalize(part, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                        .replaceAll("")).append(' ');
            }
        }
        String text = all.toString().strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}

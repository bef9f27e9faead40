package fangxin.naming.notice;

import fangxin.common.TextNormalizer;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Function that joins the normalized values of a title, such as names, address and numbers, into the text of a database
 * column in which a search finds a part by LIKE.
 */
public final class SearchText {
    private static final int LONGEST = 1000;

    private SearchText() {}

    /** @param parts each may be null; the text is cut off after 1000 characters, the column's length */
    public static String text(String... parts) {
        String text = Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(TextNormalizer::key)
                .collect(Collectors.joining(" "))
                .strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}

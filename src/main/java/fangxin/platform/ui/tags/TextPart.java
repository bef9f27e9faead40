package fangxin.platform.ui.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Part of a text; an unbroken one is a date, the end of a document number, or a number with its unit. A browser
 * breaks a line between a digit and a Chinese character, hence also after 2026 in 2026年10月16日.
 */
record TextPart(String text, boolean unbroken) {
    private static final Pattern UNBROKEN =
            Pattern.compile("\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日|〔\\d{4}〕\\d+号"
                    + "|\\d{1,2} [A-Z][a-z]{2,8} \\d{4}|\\d[\\d,.]*\\s?(?:个工作日|[个件项家条人天元分次日])");

    /** Divides a text into its parts in order; together they are the text. */
    static List<TextPart> of(String text) {
        List<TextPart> parts = new ArrayList<>();
        Matcher found = UNBROKEN.matcher(text);
        int from = 0;
        while (found.find()) {
            if (found.start() > from) {
                parts.add(new TextPart(text.substring(from, found.start()), false));
            }
            parts.add(new TextPart(found.group(), true));
            from = found.end();
        }
        if (from < text.length()) {
            parts.add(new TextPart(text.substring(from), false));
        }
        return parts;
    }
}

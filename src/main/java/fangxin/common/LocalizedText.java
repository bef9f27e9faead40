package fangxin.common;

import java.io.Serializable;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Value of a text in Chinese and English, which gives the text in one language, Chinese where the English text is
 * missing; it parses a typed text that has both languages, Chinese first, as in {@code 花店 / Florist}, or one, and names
 * a month.
 */
public record LocalizedText(String zh, String en) implements Serializable {
    private static final String BETWEEN = " / ";

    /**
     * Parses a text that a person entered in both languages, Chinese first; a text in one language is used for both.
     */
    public static LocalizedText written(String text) {
        String[] both = text.split(BETWEEN);
        return both.length == 2
                        && both[0].codePoints().anyMatch(Character::isIdeographic)
                        && both[1].codePoints().noneMatch(Character::isIdeographic)
                ? new LocalizedText(both[0], both[1])
                : new LocalizedText(text, text);
    }

    /** Returns the name of a month: 2026年10月 and October 2026. */
    public static LocalizedText of(YearMonth month) {
        return new LocalizedText(
                DateTimeFormatter.ofPattern("yyyy年M月", Locale.CHINESE).format(month),
                DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH).format(month));
    }

    /** Returns the text in a language; in Chinese where a draft has no English text yet. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) && en != null ? en : zh;
    }
}

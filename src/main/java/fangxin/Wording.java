package fangxin;

import java.util.Locale;

/** An official text in both languages of the system. */
public record Wording(String zh, String en) {
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : zh;
    }
}

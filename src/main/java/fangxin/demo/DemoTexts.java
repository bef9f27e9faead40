package fangxin.demo;

import fangxin.platform.config.ClasspathConfig;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;

/**
 * Functions that return the texts that accounts of the demonstration enter, from config/demo/words.json, and form the
 * document numbers of offices.
 */
final class DemoTexts {
    private static final Map<String, String> WORDS = ClasspathConfig.json(
            "demo/words.json", new HashMap<String, String>() {}.getClass().getGenericSuperclass());

    private DemoTexts() {}

    /** Formats a document number of an office, with its code word. */
    static String number(String office, int year, int serial) {
        return ClasspathConfig.csv("forms/documents/series-offices.csv").stream()
                .filter(line -> line.get("office").equals(office))
                .map(line -> of("document", line.get("agencyCode"), String.valueOf(year), serial))
                .findFirst()
                .orElseThrow();
    }

    static String of(String key, Object... arguments) {
        return arguments.length == 0 ? WORDS.get(key) : MessageFormat.format(WORDS.get(key), arguments);
    }
}

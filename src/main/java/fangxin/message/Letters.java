package fangxin.message;

import fangxin.Wording;
import fangxin.calendar.StatedDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Messages in the reader's language, from the sentences under fangxin/text. */
@ApplicationScoped
public class Letters {
    private static final String SENTENCES = "fangxin.platform.web.Texts";

    @Inject
    Outbox outbox;

    /**
     * Writes the sentences under {@code key.subject} and {@code key.body}.
     *
     * @param language  zh or en
     * @param dedupeKey a letter with the same key is written only once
     */
    public void write(String contact, String language, String key, String dedupeKey, Object... arguments) {
        Locale locale = Locale.forLanguageTag(language);
        outbox.write(contact, say(locale, key + ".subject", arguments), say(locale, key + ".body", arguments),
                dedupeKey);
    }

    /** A sentence in a language, its arguments filled in. */
    public static String say(Locale locale, String key, Object... arguments) {
        ResourceBundle sentences = ResourceBundle.getBundle(SENTENCES, locale, Letters.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_CLASS));
        if (!sentences.containsKey(key)) {
            return key;
        }
        Object[] spoken = Arrays.stream(arguments)
                .map(argument -> switch (argument) {
                    case LocalDate day -> spoken(locale, day);
                    case StatedDay day -> spoken(locale, day.day())
                            + (day.provisional() ? sentences.getString("platform.provisional") : "");
                    case Wording wording -> wording.in(locale);
                    case null, default -> argument;
                }).toArray();
        return arguments.length == 0 ? sentences.getString(key)
                : new MessageFormat(sentences.getString(key), locale).format(spoken);
    }

    /** A sentence in both languages. */
    public static Wording inBoth(String key, Object... arguments) {
        return new Wording(say(Locale.CHINESE, key, arguments), say(Locale.ENGLISH, key, arguments));
    }

    private static String spoken(Locale locale, LocalDate day) {
        return DateTimeFormatter.ofPattern("en".equals(locale.getLanguage()) ? "d MMMM yyyy" : "yyyy年M月d日", locale)
                .format(day);
    }
}

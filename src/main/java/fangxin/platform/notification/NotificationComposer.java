package fangxin.platform.notification;

import fangxin.common.LocalizedText;
import fangxin.platform.i18n.StatedDay;
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
public class NotificationComposer {
    private static final String SENTENCES = "fangxin.platform.i18n.Messages";

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
        outbox.write(
                contact,
                message(locale, key + ".subject", arguments),
                message(locale, key + ".body", arguments),
                dedupeKey);
    }

    /** A sentence in a language, its arguments filled in. */
    public static String message(Locale locale, String key, Object... arguments) {
        ResourceBundle sentences = ResourceBundle.getBundle(
                SENTENCES,
                locale,
                NotificationComposer.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_CLASS));
        if (!sentences.containsKey(key)) {
            return key;
        }
        Object[] spoken = Arrays.stream(arguments)
                .map(argument -> argument == null
                        ? null
                        : switch (argument) {
                            case LocalDate day -> format(locale, day);
                            case StatedDay day ->
                                format(locale, day.day())
                                        + (day.provisional() ? sentences.getString("platform.provisional") : "");
                            case LocalizedText wording -> wording.in(locale);
                            default -> argument;
                        })
                .toArray();
        return arguments.length == 0
                ? sentences.getString(key)
                : new MessageFormat(sentences.getString(key), locale).format(spoken);
    }

    /** A sentence in both languages. */
    public static LocalizedText inBoth(String key, Object... arguments) {
        return new LocalizedText(message(Locale.CHINESE, key, arguments), message(Locale.ENGLISH, key, arguments));
    }

    private static String format(Locale locale, LocalDate day) {
        return DateTimeFormatter.ofPattern("en".equals(locale.getLanguage()) ? "d MMMM yyyy" : "yyyy年M月d日", locale)
                .format(day);
    }
}

package fangxin.platform.notification;

import fangxin.platform.config.Settings;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/**
 * Composer of notifications in the language of the reader, from message keys and arguments, which stores each once in
 * the {@link Outbox}.
 */
@ApplicationScoped
public class NotificationComposer {
    @Inject
    Outbox outbox;

    /**
     * Stores a notification with the texts under {@code key.subject} and {@code key.body}.
     *
     * @param language  zh or en
     * @param dedupeKey a notification with the same key is stored only once
     */
    public void write(String contact, String language, String key, String dedupeKey, Object... arguments) {
        Locale locale = Locale.forLanguageTag(language);
        outbox.write(
                contact,
                Messages.message(locale, key + ".subject", arguments),
                Messages.message(locale, key + ".body", arguments),
                Settings.isUrgent(key),
                dedupeKey);
    }
}

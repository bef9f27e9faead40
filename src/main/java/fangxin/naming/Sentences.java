package fangxin.naming;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this feature, for what is written outside a page: messages, drafted reasons. */
final class Sentences {
    private Sentences() { }

    static String say(String language, String key, Object... arguments) {
        Locale locale = Locale.forLanguageTag(language);
        return new MessageFormat(ResourceBundle.getBundle("fangxin.platform.web.Texts", locale).getString(key), locale)
                .format(arguments);
    }
}

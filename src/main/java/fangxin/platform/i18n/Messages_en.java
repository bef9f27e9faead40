package fangxin.platform.i18n;

import java.util.Locale;

/**
 * Resource bundle of all sentences in English. The name is the one by which a resource bundle is found for a language.
 */
public class Messages_en extends Messages {
    public Messages_en() {
        super("_en");
    }

    @Override
    Locale language() {
        return Locale.ENGLISH;
    }
}

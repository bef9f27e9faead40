package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.platform.i18n.Messages;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;

/**
 * View of a changed particular of a title with its cause, and the plain sentence that states both to the public.
 *
 * @param before   value before; empty where an old register stated none
 * @param sentence all of it in one sentence
 */
public record ParticularChangeView(
        TitleParticular particular,
        String before,
        String after,
        LocalizedText ground,
        @NotNull LocalizedText input,
        @NotNull LocalizedText sentence) {

    /** Returns the view of a change; null for none. */
    static ParticularChangeView of(ParticularChange change) {
        return change == null
                ? null
                : new ParticularChangeView(
                        change.particular(),
                        change.before(),
                        change.after(),
                        change.ground(),
                        change.input(),
                        new LocalizedText(sentence(change, Locale.CHINESE), sentence(change, Locale.ENGLISH)));
    }

    private static String sentence(ParticularChange change, Locale locale) {
        return Messages.message(
                locale,
                change.before().isEmpty() ? "naming.title.particular.stated" : "naming.title.particular.changed",
                Messages.message(locale, "naming.titleparticular." + change.particular()),
                change.before(),
                change.after(),
                change.input().in(locale),
                change.ground().in(locale));
    }
}

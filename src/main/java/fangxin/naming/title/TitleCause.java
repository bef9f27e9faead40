package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.platform.i18n.Messages;
import java.time.LocalDate;

/**
 * Value: cause of one change in the state, grade, stars, term or a particular of a title, as it was on the day of the
 * change: which input led to it, by which rule and article, and what the holder can do about it until when.
 *
 * @param ground      rule and article
 * @param input       what was found, for example the reason of the decision
 * @param remedy      what the holder can do; without texts where there is nothing to do
 * @param remedyUntil last day for it, or null
 */
public record TitleCause(LocalizedText ground, LocalizedText input, LocalizedText remedy, LocalDate remedyUntil) {
    static final LocalizedText NONE = new LocalizedText(null, null);
    static final LocalizedText NO_SENTENCE = new LocalizedText("", "");

    /** Returns remedy and last day as a sentence to the holder; empty texts where there is nothing to do. */
    LocalizedText remedySentence() {
        if (remedy.zh() == null) {
            return NO_SENTENCE;
        }
        return remedyUntil == null
                ? Messages.inBoth("naming.letter.remedy", remedy)
                : Messages.inBoth("naming.letter.remedyUntil", remedy, remedyUntil);
    }
}

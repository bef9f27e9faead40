package fangxin.naming.title;

import fangxin.common.LocalizedText;
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
}

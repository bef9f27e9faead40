package fangxin.naming.title;

import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Value: ground of a decision on a title as its drafter states it: rule and article in both languages, and the last day
 * that it sets; what is null follows from the terms of the step that the decision takes.
 *
 * @param zh      rule and article in Chinese
 * @param en      the same in English
 * @param lastDay last day that the decision sets: of the remedy or, in a renewal or transition, of the term
 */
public record DecisionGround(
        @Length(max = 300, message = "{naming.tooLong}") String zh,
        @Length(max = 600, message = "{naming.tooLong}") String en,
        LocalDate lastDay)
        implements Serializable {
    public static final DecisionGround NONE = new DecisionGround(null, null, null);

    public DecisionGround {
        zh = zh == null || zh.isBlank() ? null : zh.strip();
        en = en == null || en.isBlank() ? null : en.strip();
    }

    /** Returns the stated rule and article, in Chinese where English is missing; null where none is stated. */
    LocalizedText text() {
        return zh == null ? null : new LocalizedText(zh, en == null ? zh : en);
    }
}

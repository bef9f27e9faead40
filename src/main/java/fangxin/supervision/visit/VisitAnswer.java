package fangxin.supervision.visit;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Value, also input, of the answer of a visit to one question (走访问题答案): the question as it was asked, yes, no or not
 * applicable, and a note.
 *
 * @param question null in an input, where the code names the question
 * @param found    whether it was found as the question states; NOT_APPLICABLE where it does not apply
 * @param note     what was found; needed where the answer is NO
 */
public record VisitAnswer(
        @NotNull @Length(max = 40) String code,
        @Length(max = 200) LocalizedText question,

        @NotNull(message = "{supervision.visit.answer.missing}")
        VisitFinding found,

        @Length(max = 500, message = "{supervision.text.long}")
        String note)
        implements Serializable {
    /** Enum of the answers to a question of a visit. */
    public enum VisitFinding {
        YES,
        NO,
        NOT_APPLICABLE
    }

    public VisitAnswer {
        note = FieldErrors.tidy(note);
    }

    VisitAnswer withoutNote() {
        return new VisitAnswer(code, question, found, null);
    }
}

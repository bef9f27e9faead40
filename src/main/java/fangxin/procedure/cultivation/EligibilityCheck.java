package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Value and input: the result of looking up one condition of eligibility (资格审查), with the source and the day.
 *
 * @param rule      E1 to E5
 * @param source    register or paper in which it was looked up
 * @param checkedOn day of the look-up
 * @param picture   id of a picture of the source; null only where the condition does not apply or registers answer it
 */
public record EligibilityCheck(
        @Length(max = 10, message = "{cultivation.text.long}")
        String rule,

        @NotNull(message = "{cultivation.eligibility.result}")
        EligibilityResult result,

        @NotBlank(message = "{cultivation.missing.source}") @Length(max = 300, message = "{cultivation.text.long}")
        String source,

        @NotNull(message = "{cultivation.eligibility.date}") LocalDate checkedOn,

        @Length(max = 36, message = "{cultivation.text.long}")
        String picture,

        @Length(max = 2000, message = "{cultivation.text.long}")
        String note) {

    /**
     * Result of a look-up (资格审查结果). NOT_APPLICABLE is no failure: a sole trader without a risk class, a trade that
     * needs no permit.
     */
    public enum EligibilityResult {
        MET,
        NOT_MET,
        NOT_APPLICABLE
    }

    public EligibilityCheck {
        source = FieldErrors.tidy(source);
        note = FieldErrors.tidy(note);
        picture = FieldErrors.tidy(picture);
    }

    /**
     * Returns whether the look-up needs a picture of its source and has none. None is needed where the condition does
     * not apply, which leaves no record to show, or where the look-up confirms the answer of the registers.
     */
    boolean lacksPicture(EligibilityEvidence answer) {
        return picture == null
                && (result == EligibilityResult.MET || result == EligibilityResult.NOT_MET)
                && (answer == null || !answer.confirms(this));
    }

    /** Returns whether the finding contradicts the answer of the registers without giving a reason. */
    boolean contradictsUnexplained(EligibilityEvidence answer) {
        return answer != null && answer.contradicts(this) && note == null;
    }

    /** @param answer answer of the registers to the condition, or null */
    void check(FieldErrors errors, EligibilityEvidence answer, LocalDate today) {
        String at = rule + ".";
        errors.validate(String.valueOf(rule), rule, this)
                .refuse(checkedOn != null && checkedOn.isAfter(today), at + "checkedOn", "cultivation.date.future")
                .refuse(
                        result == EligibilityResult.NOT_MET && note == null,
                        at + "note",
                        "cultivation.eligibility.findings",
                        rule)
                .refuse(contradictsUnexplained(answer), at + "note", "cultivation.eligibility.contradicted", rule)
                .refuse(lacksPicture(answer), at + "picture", "cultivation.eligibility.picture.missing", rule);
    }
}

package fangxin.casework.appraisal;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who called the merchant back after a bad appraisal: the answer, which states what was found and
 * done.
 */
public record AppraisalAnswerInput(
        @NotNull(message = "{appraisal.answer.missing}") @Length(max = 2000, message = "{application.text.long}")
        String answer) {

    public AppraisalAnswerInput {
        answer = FieldErrors.tidy(answer);
    }
}

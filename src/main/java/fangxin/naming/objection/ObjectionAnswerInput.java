package fangxin.naming.objection;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who decides an objection to a notice or a pledge: the text of the answer (异议答复), without the
 * decision itself, since dismissing and sustaining are separate operations.
 */
public record ObjectionAnswerInput(
        @NotBlank(message = "{naming.required}") @Length(max = 2000, message = "{naming.tooLong}")
        String answer) {
    public ObjectionAnswerInput {
        answer = FieldErrors.tidy(answer);
    }
}

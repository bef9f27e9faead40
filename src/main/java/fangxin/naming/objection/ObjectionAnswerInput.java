package fangxin.naming.objection;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Answer with which the office decides an objection (异议答复). */
public record ObjectionAnswerInput(
        @NotBlank(message = "{naming.required}") @Length(max = 2000, message = "{naming.tooLong}")
        String answer) {
    public ObjectionAnswerInput {
        answer = FieldErrors.tidy(answer);
    }
}

package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;

/** Input of a step of the procedure for which the person may state a reason (理由), or none. */
public record StepRemarkInput(
        @Length(max = 1000, message = "{cultivation.text.long}")
        String reason) {
    public StepRemarkInput {
        reason = FieldErrors.tidy(reason);
    }
}

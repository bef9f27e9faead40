package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;

/** Input of a step that can have a reason (理由). */
public record StepRemarkInput(
        @Length(max = 1000, message = "{cultivation.text.long}")
        String reason) {
    public StepRemarkInput {
        reason = FieldErrors.tidy(reason);
    }
}

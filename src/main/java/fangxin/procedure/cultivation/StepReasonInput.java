package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of a step of the procedure for which the officer must state a reason (理由). */
public record StepReasonInput(
        @NotBlank(message = "{cultivation.missing.reason}") @Length(max = 1000, message = "{cultivation.text.long}")
        String reason) {
    public StepReasonInput {
        reason = FieldErrors.tidy(reason);
    }
}

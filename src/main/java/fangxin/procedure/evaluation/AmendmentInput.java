package fangxin.procedure.evaluation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Reason for which a closed score sheet is opened again (重新打开评审表). */
public record AmendmentInput(
        @NotBlank(message = "{evaluation.amend.reason.missing}") @Length(max = 1000, message = "{evaluation.tooLong}")
        String reason) {
    public AmendmentInput {
        reason = FieldErrors.tidy(reason);
    }
}

package fangxin.procedure.evaluation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input for opening a closed score sheet again (重新打开评审表): the reason. */
public record AmendmentInput(
        @NotBlank(message = "{evaluation.amend.reason.missing}") @Length(max = 1000, message = "{evaluation.tooLong}")
        String reason) {
    public AmendmentInput {
        reason = FieldErrors.tidy(reason);
    }
}

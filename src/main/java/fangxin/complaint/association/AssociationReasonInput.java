package fangxin.complaint.association;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of a reason: of reading a contact in clear, of cancelling an activity, or of withdrawing a published test. */
public record AssociationReasonInput(
        @NotBlank(message = "{association.reason.missing}") @Length(max = 500, message = "{association.text.long}")
        String reason) {
    public AssociationReasonInput {
        reason = FieldErrors.tidy(reason);
    }
}

package fangxin.complaint.association;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of the reason for which an officer of an association reads a contact in clear or cancels an activity. */
public record AssociationReasonInput(
        @NotBlank(message = "{association.reason.missing}") @Length(max = 500, message = "{association.text.long}")
        String reason) {
    public AssociationReasonInput {
        reason = FieldErrors.tidy(reason);
    }
}

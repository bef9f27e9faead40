package fangxin.complaint.association;

import fangxin.common.FieldErrors;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who links a case of an association with the case of 12315 whose mediation was entrusted: the
 * number of that case.
 *
 * @param complaint number of that case, ours or the platform's
 */
public record AssociationLinkInput(
        @NotBlank(message = "{association.complaint.missing}") @Length(max = 40, message = "{association.text.long}")
        String complaint) {
    public AssociationLinkInput {
        complaint = FieldErrors.tidy(complaint == null ? null : TextNormalizer.code(complaint));
    }
}

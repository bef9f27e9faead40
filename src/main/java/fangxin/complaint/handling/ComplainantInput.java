package fangxin.complaint.handling;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who enters a person on the side of the complainant: name, role, and proof that the person may act
 * for others.
 */
public record ComplainantInput(
        @NotBlank(message = "{handling.joint.name}") @Length(max = 60, message = "{handling.joint.name.long}")
        String name,

        @NotNull(message = "{handling.joint.role}") ComplainantRole role,
        @NotNull(message = "{handling.joint.proof}") AuthorityProof proof) {
    public ComplainantInput {
        name = FieldErrors.tidy(name);
    }
}

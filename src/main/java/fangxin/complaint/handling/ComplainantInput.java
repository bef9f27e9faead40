package fangxin.complaint.handling;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who enters a person on the side of the complainant: name, role, proof that the person may act for
 * others, and ordinal, which distinguishes another person of the same name from a repeated request.
 *
 * @param ordinal place of the person in the order of entry, beginning with 1; without it, a person with the name, role and
 *                proof of one who is entered is taken for that one
 */
public record ComplainantInput(
        @NotBlank(message = "{handling.joint.name}") @Length(max = 60, message = "{handling.joint.name.long}")
        String name,

        @NotNull(message = "{handling.joint.role}") ComplainantRole role,
        @NotNull(message = "{handling.joint.proof}") AuthorityProof proof,

        @Min(value = 1, message = "{handling.joint.ordinal}")
        Integer ordinal) {
    public ComplainantInput {
        name = FieldErrors.tidy(name);
    }

    boolean names(JointComplainant entered) {
        return entered.name().equals(name) && entered.role() == role && entered.proof() == proof;
    }
}

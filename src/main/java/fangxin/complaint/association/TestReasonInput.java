package fangxin.complaint.association;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an act on a comparative test with a reason.
 *
 * @param version version of the test, as it was read
 */
public record TestReasonInput(
        @NotBlank(message = "{association.reason.missing}") @Length(max = 500, message = "{association.text.long}")
        String reason,

        @Min(value = 0, message = "{association.version}") long version) {
    public TestReasonInput {
        reason = FieldErrors.tidy(reason);
    }
}

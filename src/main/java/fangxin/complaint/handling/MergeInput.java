package fangxin.complaint.handling;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who merges a duplicate: the number of the case into which it is merged, and the version of the
 * duplicate that was shown.
 */
public record MergeInput(
        @Min(0) long version,

        @NotBlank(message = "{handling.merge.into}") @Length(max = 20)
        String into) {
    public MergeInput {
        into = FieldErrors.tidy(into);
    }
}

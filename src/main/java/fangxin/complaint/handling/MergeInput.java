package fangxin.complaint.handling;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/** Input of the case of which another one is a duplicate. */
public record MergeInput(
        @Min(0) long version,

        @NotBlank(message = "{handling.merge.into}") @Length(max = 20)
        String into) {
    public MergeInput {
        into = FieldErrors.tidy(into);
    }
}

package fangxin.procedure.application;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of an applicant who asks for a review of a refusal (申请复查), with the reasons. */
public record ReviewRequestInput(
        @NotBlank(message = "{application.review.reason}") @Length(max = 2000, message = "{application.text.long}")
        String reason) {

    public ReviewRequestInput {
        reason = FieldErrors.tidy(reason);
    }
}

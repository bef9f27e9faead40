package fangxin.complaint.survey;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who withdraws a batch of answers on paper: the reason, and the version of the survey that was
 * shown.
 *
 * @param version version of the survey, as it was read
 */
public record SurveyReasonInput(
        @NotBlank(message = "{survey.reason.missing}") @Length(max = 500, message = "{survey.text.long}")
        String reason,

        @Min(value = 0, message = "{survey.version}") long version) {
    public SurveyReasonInput {
        reason = FieldErrors.tidy(reason);
    }
}

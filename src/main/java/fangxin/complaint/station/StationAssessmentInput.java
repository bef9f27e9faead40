package fangxin.complaint.station;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Input of an officer who proposes the grade of a station: the code of the grade, the month of the assessment and the
 * reason.
 *
 * @param assessedIn as in 2026-03
 */
public record StationAssessmentInput(
        @NotBlank(message = "{station.grade.unknown}") @Length(max = 40, message = "{station.grade.unknown}")
        String grade,

        @NotNull(message = "{station.month.missing}")
        @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])", message = "{station.month.missing}")
        String assessedIn,

        @NotBlank(message = "{station.reason.missing}") @Length(max = 500, message = "{station.text.long}")
        String reason) {
    public StationAssessmentInput {
        reason = FieldErrors.tidy(reason);
    }
}

package fangxin.complaint.station;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of the second officer who decides on the proposed grade of a station: the assessment, whether it is confirmed,
 * and the reason of a return.
 *
 * @param assessment id of the assessment that was shown; refused where another one waits
 * @param confirmed  whether the station gets the grade
 * @param reason     required where it does not
 */
public record StationAssessmentDecisionInput(
        @NotBlank(message = "{station.change.missing}") @Length(max = 36)
        String assessment,

        boolean confirmed,

        @Length(max = 500, message = "{station.text.long}") String reason) {
    public StationAssessmentDecisionInput {
        reason = FieldErrors.tidy(reason);
    }

    /** Refuses faulty fields, and a return without a reason. */
    StationAssessmentDecisionInput checked() {
        new FieldErrors()
                .validate(this)
                .refuse(!confirmed && reason == null, "reason", "station.reason.missing")
                .check();
        return this;
    }
}

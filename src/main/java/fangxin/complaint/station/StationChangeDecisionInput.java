package fangxin.complaint.station;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of the second officer who decides on a change of the public particulars of a station: the change, whether it is
 * confirmed, and the reason of a refusal.
 *
 * @param change    id of the change that was shown; refused where another one waits
 * @param confirmed whether it is published
 * @param reason    required where it is not
 */
public record StationChangeDecisionInput(
        @NotBlank(message = "{station.change.missing}") @Length(max = 36)
        String change,

        boolean confirmed,

        @Length(max = 500, message = "{station.text.long}") String reason) {
    public StationChangeDecisionInput {
        reason = FieldErrors.tidy(reason);
    }

    /** Refuses faulty fields, and a refusal without a reason. */
    StationChangeDecisionInput checked() {
        new FieldErrors()
                .validate(this)
                .refuse(!confirmed && reason == null, "reason", "station.reason.missing")
                .check();
        return this;
    }
}

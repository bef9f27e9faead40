package fangxin.supervision.particulars;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who decides on a reported change of particulars: confirm or refuse, whether continuity was
 * checked, a reason, and the version that was shown.
 *
 * @param version    version of the report that was shown; refused where another person has acted since
 * @param continuity whether the officer has checked that it is still the same legal person and operator
 * @param reason     needed for a refusal
 */
public record ParticularsDecisionInput(
        @NotNull(message = "{supervision.version}") Long version,

        @NotNull(message = "{supervision.particulars.outcome}")
        ParticularsOutcome outcome,

        boolean continuity,

        @Length(max = 1000, message = "{supervision.text.long}")
        String reason) {
    public ParticularsDecisionInput {
        reason = FieldErrors.tidy(reason);
    }

    /** Refuses a refusal without a reason, and a confirmation without the statement that its kind requires. */
    void check(ParticularsKind kind) {
        new FieldErrors()
                .validate(this)
                .refuse(outcome == ParticularsOutcome.REFUSE && reason == null, "reason", "supervision.reason.missing")
                .refuse(
                        outcome == ParticularsOutcome.CONFIRM && kind.continuity() && !continuity,
                        "continuity",
                        "supervision.particulars.continuity.missing")
                .check();
    }
}

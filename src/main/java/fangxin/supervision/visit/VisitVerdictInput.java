package fangxin.supervision.visit;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who confirms or rejects the report of a volunteer: the verdict, the reason, and the version that
 * was shown.
 *
 * @param version   version of the visit that was shown; refused where another person has acted since
 * @param confirmed whether the report counts
 */
public record VisitVerdictInput(
        @NotNull(message = "{supervision.version}") Long version,

        @NotNull(message = "{supervision.visit.verdict.missing}")
        Boolean confirmed,

        @NotBlank(message = "{supervision.reason.missing}") @Length(max = 1000, message = "{supervision.text.long}")
        String reason) {
    public VisitVerdictInput {
        reason = FieldErrors.tidy(reason);
    }
}

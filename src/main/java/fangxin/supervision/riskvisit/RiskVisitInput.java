package fangxin.supervision.riskvisit;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who lists a title for a visit because of a risk: certificate number, and the internal reason.
 *
 * @param title  certificate number
 * @param reason the risk; internal
 */
public record RiskVisitInput(
        @NotBlank(message = "{riskvisit.title.missing}") @Length(max = 30)
        String title,

        @NotBlank(message = "{riskvisit.reason.missing}") @Length(max = 1000)
        String reason) {
    public RiskVisitInput {
        title = FieldErrors.tidy(title);
        reason = FieldErrors.tidy(reason);
    }
}

package fangxin.supervision.riskvisit;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Input of an officer who closes a visit because of a risk: the result, and the version that was shown. */
public record RiskVisitClosingInput(
        @NotNull(message = "{riskvisit.version}") Long version,

        @NotBlank(message = "{riskvisit.result.missing}") @Length(max = 1000)
        String result) {
    public RiskVisitClosingInput {
        result = FieldErrors.tidy(result);
    }
}

package fangxin.supervision.riskvisit;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who closes a visit because of a risk: the visit of the calendar that was made or that none is
 * needed any more, the result, and the version that was shown.
 *
 * @param visit        number of a visit to the title since it was listed, or null
 * @param withoutVisit whether no visit is needed any more; the result then states why
 */
public record RiskVisitClosingInput(
        @NotNull(message = "{riskvisit.version}") Long version,

        @Length(max = 20, message = "{riskvisit.visit.unknown}")
        String visit,

        boolean withoutVisit,

        @NotBlank(message = "{riskvisit.result.missing}") @Length(max = 1000)
        String result) {
    public RiskVisitClosingInput {
        visit = FieldErrors.tidy(visit);
        result = FieldErrors.tidy(result);
    }
}

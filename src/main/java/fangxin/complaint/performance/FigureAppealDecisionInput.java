package fangxin.complaint.performance;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who decides an appeal against how a case counts: the formula of the figure, whether the appeal is
 * upheld, and the reason.
 */
public record FigureAppealDecisionInput(
        @NotBlank(message = "{performance.formula.unknown}") @Length(max = 40)
        String formula,

        boolean upheld,

        @NotBlank(message = "{performance.reason.missing}") @Length(max = 1000, message = "{performance.reason.long}")
        String reason) {
    public FigureAppealDecisionInput {
        formula = FieldErrors.tidy(formula);
        reason = FieldErrors.tidy(reason);
    }
}

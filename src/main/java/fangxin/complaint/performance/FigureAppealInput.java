package fangxin.complaint.performance;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an appeal against how a case counts in a figure: the formula of the figure, and the reason.
 *
 * @param formula code of the formula of the figure
 */
public record FigureAppealInput(
        @NotBlank(message = "{performance.formula.unknown}") @Length(max = 40)
        String formula,

        @NotBlank(message = "{performance.reason.missing}") @Length(max = 1000, message = "{performance.reason.long}")
        String reason) {
    public FigureAppealInput {
        formula = FieldErrors.tidy(formula);
        reason = FieldErrors.tidy(reason);
    }
}

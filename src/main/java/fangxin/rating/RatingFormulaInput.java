package fangxin.rating;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who enters a new issue of the formula: the formula, and the newest issue that was shown, so that
 * another one entered meanwhile is noticed.
 *
 * @param issue the newest issue that was shown; refused where another was entered since
 */
public record RatingFormulaInput(
        @Min(1) int issue,
        @NotNull(message = "{rating.formula.scales}") @Valid RatingFormula formula) {}

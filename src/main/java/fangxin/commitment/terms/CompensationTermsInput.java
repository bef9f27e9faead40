package fangxin.commitment.terms;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who changes the terms of advance compensation: the terms, which {@link CompensationTerms#check}
 * validates, and the issue that was shown, so that a change meanwhile is noticed.
 *
 * @param issue the issue that was shown; refused where another was entered since
 */
public record CompensationTermsInput(
        @Min(1) int issue, @NotNull CompensationTerms terms) {}

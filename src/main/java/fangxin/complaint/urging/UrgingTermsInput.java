package fangxin.complaint.urging;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who changes the terms of urging: the terms, and the issue that was shown, so that a change
 * meanwhile is noticed.
 *
 * @param issue the issue that was shown; refused where another was entered since
 */
public record UrgingTermsInput(
        @Min(1) int issue, @NotNull @Valid UrgingTerms terms) {}

package fangxin.statistics;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who replaces the definitions of the figures of the index: the definitions, and the issue that was
 * shown, so that a change meanwhile is noticed.
 *
 * @param issue the issue that was shown; refused where another was entered since
 */
public record DimensionTermsInput(
        @Min(1) int issue, @NotNull @Valid DimensionTerms terms) {}

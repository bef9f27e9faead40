package fangxin.supervision.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who replaces the terms of visits: the terms, and the issue that was shown.
 *
 * @param issue the issue that was shown; refused where another was entered since
 */
public record VisitTermsInput(
        @Min(1) int issue, @NotNull @Valid VisitTerms terms) {}

package fangxin.complaint.analysis;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who changes the terms of the analysis: the terms, which {@link AnalysisTerms#check} validates,
 * and the issue that was shown, so that a change meanwhile is noticed.
 *
 * @param issue the issue that was shown; refused where another was entered since
 */
public record AnalysisTermsInput(@Min(1) int issue, @NotNull AnalysisTerms terms) {}

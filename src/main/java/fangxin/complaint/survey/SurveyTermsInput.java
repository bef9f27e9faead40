package fangxin.complaint.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who replaces the terms of satisfaction surveys: the terms, and the issue that was shown, so that
 * a change meanwhile is noticed.
 *
 * @param issue the issue that was shown; refused where another was entered since
 */
public record SurveyTermsInput(
        @Min(1) int issue, @NotNull @Valid SurveyTerms terms) {}

package fangxin.complaint.callback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who replaces the terms of call-backs and of the monthly appraisal: the terms, and the issue that
 * was shown, so that a change meanwhile is noticed.
 *
 * @param issue the issue that was shown; refused where another was entered since
 */
public record ComplaintAppraisalTermsInput(
        @Min(1) int issue, @NotNull @Valid ComplaintAppraisalTerms terms) {}

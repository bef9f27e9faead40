package fangxin.casework.appraisal;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an administrator who changes the terms of the appraisal: the issue that was shown, days for the call-back
 * with their source, days in which a step is appraised, and the number published together.
 *
 * @param issue             the issue that was shown; refused where another was entered since
 * @param callBackDays      working days for the call-back after a bad appraisal
 * @param callBackSource    origin of that number: a regulation, or "default"
 * @param openDays          days in which a step is appraised
 * @param publishedTogether number of appraisals of an agency that are published together
 */
public record AppraisalTermsInput(
        @NotNull(message = "{appraisal.terms.number}") @Min(1)
        Integer issue,

        @NotNull(message = "{appraisal.terms.number}") @Range(min = 1, max = 60)
        Integer callBackDays,

        @NotNull(message = "{appraisal.terms.source.missing}")
        @Length(max = 200, message = "{appraisal.terms.source.long}")
        String callBackSource,

        @NotNull(message = "{appraisal.terms.number}") @Range(min = 1, max = 365)
        Integer openDays,

        @NotNull(message = "{appraisal.terms.number}") @Range(min = LEAST_TOGETHER, max = 100)
        Integer publishedTogether) {
    /**
     * Smallest group whose figures are published: in a smaller one, two days' figures would reveal who was
     * dissatisfied.
     */
    static final int LEAST_TOGETHER = 3;

    public AppraisalTermsInput {
        callBackSource = FieldErrors.tidy(callBackSource);
    }
}

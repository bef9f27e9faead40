package fangxin.commitment.pledge;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who changes the terms of the track of commitment: the terms, which {@link CommitmentTerms#check}
 * validates, and the issue that was shown, so that a change meanwhile is noticed.
 *
 * @param issue the issue that was shown; refused where another was entered since
 */
public record CommitmentTermsInput(
        @Min(1) int issue, @NotNull CommitmentTerms terms) {}

package fangxin.complaint.association;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who changes the terms of the associations: the terms, which {@link AssociationTerms#check}
 * validates, and the issue that was shown, so that a change meanwhile is noticed.
 *
 * @param issue the issue that was shown; refused where another was entered since
 */
public record AssociationTermsInput(
        @Min(1) int issue, @NotNull @Valid AssociationTerms terms) {}

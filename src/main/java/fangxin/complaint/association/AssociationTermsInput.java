package fangxin.complaint.association;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who changes the terms of the associations; {@link AssociationTerms#check} validates them.
 *
 * @param issue the issue that was shown; refused where another was entered since
 */
public record AssociationTermsInput(
        @Min(1) int issue, @NotNull @Valid AssociationTerms terms) {}

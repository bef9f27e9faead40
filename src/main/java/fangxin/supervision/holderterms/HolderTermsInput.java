package fangxin.supervision.holderterms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who changes the terms for holders: the terms as a whole, and the issue that was shown.
 *
 * @param issue the issue that was shown; refused where another was entered since
 */
public record HolderTermsInput(
        @Min(1) int issue,
        @NotNull(message = "{holderterms.missing}") @Valid HolderTerms terms) {}

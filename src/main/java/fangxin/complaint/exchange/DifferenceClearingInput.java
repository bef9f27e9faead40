package fangxin.complaint.exchange;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer of the agency that clears up a difference between a platform's file and the stored cases: the
 * explanation.
 *
 * @param version version of the difference that the officer read
 */
public record DifferenceClearingInput(
        @NotNull(message = "{exchange.clearing.version}") Long version,

        @NotBlank(message = "{exchange.clearing.missing}") @Length(max = 500, message = "{exchange.clearing.long}")
        String words) {
    public DifferenceClearingInput {
        words = FieldErrors.tidy(words);
    }
}

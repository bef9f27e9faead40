package fangxin.complaint.exchange;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer of the agency that clears up a difference between a platform's file and the stored cases: the
 * explanation.
 */
public record DifferenceClearingInput(
        @NotBlank(message = "{exchange.clearing.missing}") @Length(max = 500, message = "{exchange.clearing.long}")
        String words) {
    public DifferenceClearingInput {
        words = FieldErrors.tidy(words);
    }
}

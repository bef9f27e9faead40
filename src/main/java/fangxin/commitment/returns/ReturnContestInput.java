package fangxin.commitment.returns;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of a text on a claim of return: why a consumer or an officer contests a refusal or the silence of a shop, or
 * the view of the shop, which an officer enters.
 */
public record ReturnContestInput(
        @NotBlank(message = "{commitment.contest.missing}") @Length(max = 1000, message = "{commitment.text.long}")
        String text) {
    public ReturnContestInput {
        text = FieldErrors.tidy(text);
    }
}

package fangxin.commitment.returns;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of a consumer or an officer that contests a refusal or the silence of a shop, and of an officer that enters the
 * shop's view.
 */
public record ReturnContestInput(
        @NotBlank(message = "{commitment.contest.missing}") @Length(max = 1000, message = "{commitment.text.long}")
        String text) {
    public ReturnContestInput {
        text = FieldErrors.tidy(text);
    }
}

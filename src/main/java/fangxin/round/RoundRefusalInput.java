package fangxin.round;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of the second officer who refuses to open a proposed round (不同意开启): the reason. */
public record RoundRefusalInput(
        @NotBlank(message = "{round.opening.reason.missing}")
        @Length(max = 1000, message = "{round.opening.reason.long}")
        String reason) {
    public RoundRefusalInput {
        reason = FieldErrors.tidy(reason);
    }
}

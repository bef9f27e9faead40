package fangxin.naming.title;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of an officer who ends a reminder or rectification of a title: what was put right, for the public. */
public record TitleClosingInput(
        @NotBlank(message = "{naming.title.closing.needs.reason}") @Length(max = 1000, message = "{naming.tooLong}")
        String reason) {
    public TitleClosingInput {
        reason = FieldErrors.tidy(reason);
    }
}

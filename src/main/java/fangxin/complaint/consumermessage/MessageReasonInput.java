package fangxin.complaint.consumermessage;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who ends a message, withholds an opinion, reads an original, or checks a plaque: the reason or
 * the finding, which is recorded.
 */
public record MessageReasonInput(
        @NotBlank(message = "{consumermessage.reason.missing}")
        @Length(max = 500, message = "{consumermessage.text.long}")
        String reason) {
    public MessageReasonInput {
        reason = FieldErrors.tidy(reason);
    }
}

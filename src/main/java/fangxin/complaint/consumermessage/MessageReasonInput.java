package fangxin.complaint.consumermessage;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer's reason for ending, withholding or reading a message, or of what was found on a plaque; it is
 * recorded.
 */
public record MessageReasonInput(
        @NotBlank(message = "{consumermessage.reason.missing}")
        @Length(max = 500, message = "{consumermessage.text.long}")
        String reason) {
    public MessageReasonInput {
        reason = FieldErrors.tidy(reason);
    }
}

package fangxin.complaint.consumermessage;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of a text on a message: the answer of a shop, or the consumer's reason why a matter is not solved. */
public record MessageTextInput(
        @NotBlank(message = "{consumermessage.words.missing}")
        @Length(max = 2000, message = "{consumermessage.text.long}")
        String text) {
    public MessageTextInput {
        text = FieldErrors.tidy(text);
    }
}

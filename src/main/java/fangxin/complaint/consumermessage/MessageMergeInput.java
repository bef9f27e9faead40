package fangxin.complaint.consumermessage;

import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of an officer who joins a message with another one of the same matter: the number of that other one. */
public record MessageMergeInput(
        @NotBlank(message = "{consumermessage.merge.missing}") @Length(max = 20)
        String into) {
    public MessageMergeInput {
        into = into == null ? null : TextNormalizer.code(into);
    }
}

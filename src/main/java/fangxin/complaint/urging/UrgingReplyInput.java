package fangxin.complaint.urging;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer of the handling agency who answers an urging letter: the answer, and the version of the letter
 * that was shown.
 *
 * @param version of the letter that was shown
 */
public record UrgingReplyInput(
        @NotBlank(message = "{urging.reply.missing}") @Length(max = 2000)
        String reply,

        @Min(value = 0, message = "{urging.version}") long version) {
    public UrgingReplyInput {
        reply = FieldErrors.tidy(reply);
    }
}

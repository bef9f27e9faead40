package fangxin.complaint.consumermessage;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who notes a finding on a cluster of messages: the finding, the number of findings that were
 * shown, and whether the messages are those of consumers.
 *
 * @param noted number of the findings that the officer saw; refused where another was noted since
 * @param genuine whether the messages come from consumers, so that they count in ratings and reviews as any others
 */
public record MessageFindingInput(
        @Min(0) int noted,

        @NotBlank(message = "{consumermessage.cluster.finding.missing}")
        @Length(max = 500, message = "{consumermessage.text.long}")
        String finding,

        boolean genuine) {
    public MessageFindingInput {
        finding = FieldErrors.tidy(finding);
    }
}

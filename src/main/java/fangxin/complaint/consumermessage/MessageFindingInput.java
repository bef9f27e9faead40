package fangxin.complaint.consumermessage;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who notes a finding on a cluster of messages: the finding, and the number of findings that were
 * shown.
 *
 * @param noted number of the findings that the officer saw; refused where another was noted since
 */
public record MessageFindingInput(
        @Min(0) int noted,

        @NotBlank(message = "{consumermessage.cluster.finding.missing}")
        @Length(max = 500, message = "{consumermessage.text.long}")
        String finding) {
    public MessageFindingInput {
        finding = FieldErrors.tidy(finding);
    }
}

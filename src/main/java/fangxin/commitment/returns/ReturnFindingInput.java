package fangxin.commitment.returns;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who finds whether a contested refusal is justified: the finding, its reason, and the version of
 * the claim that was shown, so that a change meanwhile is noticed.
 *
 * @param version of the claim that was shown; refused where another person has acted since
 */
public record ReturnFindingInput(
        @Min(value = 0, message = "{commitment.version}") long version,
        @NotNull(message = "{commitment.finding.missing}") ReturnFinding finding,

        @NotBlank(message = "{commitment.reason.missing}") @Length(max = 1000, message = "{commitment.text.long}")
        String reason) {
    public ReturnFindingInput {
        reason = FieldErrors.tidy(reason);
    }
}

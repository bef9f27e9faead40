package fangxin.commitment.pledge;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Input of an officer who awards stars (评星): their number, the conditions that are confirmed with evidence, and the
 * version of the commitment that was shown.
 *
 * @param version version of the commitment that was shown
 * @param gates   conditions that are confirmed with it; earlier ones stay confirmed
 */
public record StarAwardInput(
        @NotNull(message = "{pledge.version}") Long version,

        @Min(value = 3, message = "{pledge.terms.stars}") @Max(value = 5, message = "{pledge.terms.stars}")
        int stars,

        @NotNull(message = "{pledge.gate.unknown}") @Size(max = CommitmentTerms.MOST, message = "{pledge.gate.unknown}")
        List<@NotNull @Valid StarConditionInput> gates) {
    /** Condition with the evidence that the officer saw, and its place. */
    public record StarConditionInput(
            @NotBlank(message = "{pledge.gate.unknown}") @Length(max = 40, message = "{pledge.gate.unknown}")
            String code,

            @NotBlank(message = "{pledge.gate.evidence}") @Length(max = 300, message = "{pledge.gate.evidence}")
            String evidence) {
        public StarConditionInput {
            evidence = FieldErrors.tidy(evidence);
        }
    }
}

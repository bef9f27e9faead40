package fangxin.supervision.renewal;

import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who enters at the counter an application for renewal on paper (代录): its content, and who has
 * signed the pledge on it.
 */
public record RenewalCounterInput(
        @NotNull(message = "{renewal.content.missing}") @Valid
        RenewalContent content,

        @NotBlank(message = "{renewal.counter.signer}") @Length(max = 40, message = "{renewal.long}")
        String signer) {
    public RenewalCounterInput {
        signer = TextNormalizer.line(signer);
    }
}

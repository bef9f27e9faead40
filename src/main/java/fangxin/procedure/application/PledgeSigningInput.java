package fangxin.procedure.application;

import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of a person who signs a pledge (承诺书) on screen: name of the signer, and the drawn signature.
 *
 * @param signer  name of the person who signs
 * @param picture PNG of the drawn signature, as a data URL
 */
public record PledgeSigningInput(
        @NotBlank(message = "{application.pledge.signer}")
        @Length(max = PledgeSignerInput.LONGEST, message = "{application.text.long}")
        String signer,

        @NotBlank(message = "{application.pledge.blank}")
        @Length(max = 1_000_000, message = "{application.pledge.blank}")
        String picture) {

    public PledgeSigningInput {
        signer = TextNormalizer.line(signer);
    }
}

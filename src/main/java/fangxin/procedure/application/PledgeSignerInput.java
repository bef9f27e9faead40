package fangxin.procedure.application;

import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input for a pledge (承诺书) that was signed on paper: the name of the person who signed. */
public record PledgeSignerInput(
        @NotBlank(message = "{application.pledge.signer}")
        @Length(max = PledgeSignerInput.LONGEST, message = "{application.text.long}")
        String signer) {
    static final int LONGEST = 40;

    public PledgeSignerInput {
        signer = TextNormalizer.line(signer);
    }
}

package fangxin.procedure.application;

import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Name of the person who signs a pledge (承诺书) on paper. */
public record PledgeSigner(
        @NotBlank(message = "{application.pledge.signer}")
        @Length(max = PledgeSigner.LONGEST, message = "{application.text.long}")
        String signer) {
    static final int LONGEST = 40;

    public PledgeSigner {
        signer = TextNormalizer.line(signer);
    }
}

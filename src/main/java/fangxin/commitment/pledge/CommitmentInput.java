package fangxin.commitment.pledge;

import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of a pledge for premises: subject type, content, signer and drawn signature; {@link CommitmentContent#check}
 * validates what is pledged.
 *
 * @param premises id of the premises
 * @param type     code of the subject type
 * @param picture  PNG of the drawn signature, as a data URL
 */
public record CommitmentInput(
        @NotBlank(message = "{pledge.premises}") @Length(max = 36)
        String premises,

        @NotBlank(message = "{pledge.type.missing}") @Length(max = 40)
        String type,

        @NotNull(message = "{pledge.guarantee}") CommitmentContent content,

        @NotBlank(message = "{application.pledge.signer}") @Length(max = 40, message = "{application.pledge.signer}")
        String signer,

        @NotBlank(message = "{application.pledge.blank}")
        @Length(max = 1_000_000, message = "{application.pledge.blank}")
        String picture) {
    public CommitmentInput {
        signer = TextNormalizer.line(signer);
    }
}

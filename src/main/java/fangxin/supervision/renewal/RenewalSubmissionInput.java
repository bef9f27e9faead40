package fangxin.supervision.renewal;

import fangxin.common.FieldErrors;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Input of a holder who submits its application for renewal: the content, and the signer and drawn signature of the
 * pledge, unless it is signed already.
 *
 * @param signer  name of the person who signs the pledge; not needed where it is signed already
 * @param picture PNG of the drawn signature, as a data URL; likewise
 */
public record RenewalSubmissionInput(
        @NotNull(message = "{renewal.content.missing}") @Valid
        RenewalContent content,

        @Length(max = 40, message = "{renewal.long}") String signer,

        @Length(max = 1_000_000, message = "{application.pledge.blank}")
        String picture) {
    public RenewalSubmissionInput {
        signer = TextNormalizer.line(signer);
        picture = FieldErrors.tidy(picture);
    }
}

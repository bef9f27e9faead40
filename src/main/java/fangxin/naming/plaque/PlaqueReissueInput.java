package fangxin.naming.plaque;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of an officer who has a lost or broken plaque made again (补发): the reason. */
public record PlaqueReissueInput(
        @NotBlank(message = "{naming.title.plaque.reissue.needs.reason}") @Length(max = 500)
        String reason) {
    public PlaqueReissueInput {
        reason = FieldErrors.tidy(reason);
    }
}

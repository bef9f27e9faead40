package fangxin.complaint.warning;

import fangxin.common.FieldErrors;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of a titled shop that a warning names: its certificate number, and the number of the signed official document
 * against it.
 *
 * @param title    certificate number
 * @param decision number of the signed official document against it
 */
public record WarningShopInput(
        @NotBlank(message = "{warning.shop.title}") @Length(max = 40, message = "{warning.text.long}")
        String title,

        @NotBlank(message = "{warning.shop.decision}") @Length(max = 100, message = "{warning.text.long}")
        String decision) {
    public WarningShopInput {
        title = FieldErrors.tidy(title == null ? null : TextNormalizer.code(title));
        decision = FieldErrors.tidy(decision);
    }
}

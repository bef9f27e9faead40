package fangxin.complaint.station;

import fangxin.common.FieldErrors;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who adds a titled shop to those in the charge of a station or ODR firm, or removes it: its
 * certificate number.
 */
public record StationShopInput(
        @NotBlank(message = "{station.shop.missing}") @Length(max = 40, message = "{station.text.long}")
        String title) {
    public StationShopInput {
        title = FieldErrors.tidy(title == null ? null : TextNormalizer.code(title));
    }
}

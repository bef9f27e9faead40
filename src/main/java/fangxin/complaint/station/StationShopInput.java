package fangxin.complaint.station;

import fangxin.common.FieldErrors;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of a titled shop of which a station or ODR firm takes or ends charge, by its certificate number. */
public record StationShopInput(
        @NotBlank(message = "{station.shop.missing}") @Length(max = 40, message = "{station.text.long}")
        String title) {
    public StationShopInput {
        title = FieldErrors.tidy(title == null ? null : TextNormalizer.code(title));
    }
}

package fangxin.complaint.handling;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who states of which title the shop of a complaint is: the certificate number, and the version of
 * the case that was shown.
 */
public record TitleMatchInput(
        @Min(0) long version,

        @NotBlank(message = "{handling.shop.missing}") @Length(max = 40)
        String title) {
    public TitleMatchInput {
        title = FieldErrors.tidy(title);
    }
}

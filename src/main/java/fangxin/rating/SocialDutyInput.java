package fangxin.rating;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an officer who records a social duty of a holder: the day and the description.
 *
 * @param description in Chinese, or in both languages with " / " between
 */
public record SocialDutyInput(
        @NotNull(message = "{rating.duty.day}") LocalDate doneOn,

        @NotBlank(message = "{rating.duty.description.missing}") @Length(max = 200, message = "{rating.duty.long}")
        String description) {
    public SocialDutyInput {
        description = FieldErrors.tidy(description);
    }

    LocalizedText text() {
        return LocalizedText.written(description);
    }
}

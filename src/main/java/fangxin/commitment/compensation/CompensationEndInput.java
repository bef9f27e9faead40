package fangxin.commitment.compensation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Input of an officer who records that an agreement on advance compensation ends early: last day and reason. */
public record CompensationEndInput(
        @NotNull(message = "{compensation.day.missing}") LocalDate lastDay,

        @NotBlank(message = "{compensation.reason.missing}") @Length(max = 1000, message = "{compensation.text.long}")
        String reason) {
    public CompensationEndInput {
        reason = FieldErrors.tidy(reason);
    }
}

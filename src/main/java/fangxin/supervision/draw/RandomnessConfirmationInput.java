package fangxin.supervision.draw;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of the second officer, who draws: the randomness as this officer reads it, to be compared, and the version that
 * was shown.
 *
 * @param value the randomness as this officer reads it; refused where it differs from what was entered
 */
public record RandomnessConfirmationInput(
        @NotNull(message = "{draw.version}") Long version,

        @NotBlank(message = "{draw.value.missing}") @Length(max = 200)
        String value) {}

package fangxin.supervision.draw;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Input of an officer who enters the randomness of a draw: the value, where it can be seen, when it came into being,
 * and the version that was shown.
 *
 * @param value        digits of the dice, or the public value as it was published
 * @param source       address at which the public can see it: address of the video or of the publication
 * @param originatedAt when it came into being
 */
public record RandomnessInput(
        @NotNull(message = "{draw.version}") Long version,

        @NotBlank(message = "{draw.value.missing}") @Length(max = 200)
        String value,

        @NotBlank(message = "{draw.source.missing}") @Length(max = 200)
        String source,

        @NotNull(message = "{draw.originatedAt.missing}") Instant originatedAt) {
    public RandomnessInput {
        source = FieldErrors.tidy(source);
    }
}

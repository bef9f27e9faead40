package fangxin.naming.plaque;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an officer who hands a plaque over to its holder (交付): day and receiver.
 *
 * @param receiver person who received it
 */
public record PlaqueHandOverInput(
        @NotNull(message = "{naming.handOver.needs.day}") LocalDate handedOverOn,

        @NotBlank(message = "{naming.handOver.needs.receiver}") @Length(max = 100)
        String receiver) {
    public PlaqueHandOverInput {
        receiver = FieldErrors.tidy(receiver);
    }
}

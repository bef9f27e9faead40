package fangxin.supervision.proceeding;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an officer who records an attempt to deliver a paper: way, day, result, and a note.
 *
 * @param note circumstances, for example the tracking number; without names of persons
 */
public record DeliveryAttemptInput(
        @NotNull(message = "{supervision.delivery.channel.choose}")
        DeliveryChannel channel,

        @NotNull(message = "{supervision.delivery.day.missing}")
        LocalDate attemptedOn,

        @NotNull(message = "{supervision.delivery.result.choose}")
        DeliveryResult result,

        @Length(max = 500, message = "{supervision.text.long}")
        String note) {
    public DeliveryAttemptInput {
        note = FieldErrors.tidy(note);
    }
}

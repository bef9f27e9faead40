package fangxin.complaint.consumermessage;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an officer who enters an opinion book or box: number of the title, book or box, place, and day on which it
 * was put up.
 *
 * @param unit      number of the title
 * @param place     place in the unit
 * @param startedOn day on which it was put up
 */
public record OpinionBoxInput(
        @NotBlank(message = "{consumermessage.unit.missing}") @Length(max = 40, message = "{consumermessage.text.long}")
        String unit,

        @NotNull(message = "{consumermessage.channel.missing}")
        MessageChannel channel,

        @NotBlank(message = "{consumermessage.box.place.missing}")
        @Length(max = 100, message = "{consumermessage.text.long}")
        String place,

        @NotNull(message = "{consumermessage.box.startedOn.missing}")
        LocalDate startedOn) {
    public OpinionBoxInput {
        unit = FieldErrors.tidy(unit);
        place = FieldErrors.tidy(place);
    }

    /** Refuses faulty input, a channel that is not on paper, and a day that has not come. */
    OpinionBoxInput checked(LocalDate today) {
        new FieldErrors()
                .validate(this)
                .refuse(channel == MessageChannel.ONLINE, "channel", "consumermessage.channel.missing")
                .refuse(startedOn != null && startedOn.isAfter(today), "startedOn", "consumermessage.box.day.later")
                .check();
        return this;
    }
}

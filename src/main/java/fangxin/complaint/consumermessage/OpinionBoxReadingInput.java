package fangxin.complaint.consumermessage;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an officer who has read an opinion book or box: the day, the number of new opinions, and the action taken.
 *
 * @param opinions number of the new opinions, zero where there were none
 * @param note     what was done; may be left out
 */
public record OpinionBoxReadingInput(
        @NotNull(message = "{consumermessage.box.readOn.missing}")
        LocalDate readOn,

        @NotNull(message = "{consumermessage.box.opinions.missing}")
        @Range(min = 0, max = 999, message = "{consumermessage.box.opinions.range}")
        Integer opinions,

        @Length(max = 500, message = "{consumermessage.text.long}")
        String note) {
    public OpinionBoxReadingInput {
        note = FieldErrors.tidy(note);
    }

    /** Refuses faulty input and a day that has not come. */
    OpinionBoxReadingInput checked(LocalDate today) {
        new FieldErrors()
                .validate(this)
                .refuse(readOn != null && readOn.isAfter(today), "readOn", "consumermessage.box.day.later")
                .check();
        return this;
    }
}

package fangxin.complaint.consumermessage;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an officer who corrects a reading of an opinion book or box: the day of the reading, the right number of new
 * opinions, what was done, and the reason.
 *
 * @param correctedOn day of the reading
 * @param opinions    number of the new opinions, zero where there were none
 * @param note        what was done; may be left out
 */
public record OpinionBoxCorrectionInput(
        @NotNull(message = "{consumermessage.box.readOn.missing}")
        LocalDate correctedOn,

        @NotNull(message = "{consumermessage.box.opinions.missing}")
        @Range(min = 0, max = 999, message = "{consumermessage.box.opinions.range}")
        Integer opinions,

        @Length(max = 500, message = "{consumermessage.text.long}")
        String note,

        @NotBlank(message = "{consumermessage.box.reason.missing}")
        @Length(max = 200, message = "{consumermessage.text.long}")
        String reason) {
    public OpinionBoxCorrectionInput {
        note = FieldErrors.tidy(note);
        reason = FieldErrors.tidy(reason);
    }
}

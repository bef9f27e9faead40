package fangxin.supervision.selfreport;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * Input of a holder, or of an officer at the counter, who submits a self-report: the answers, and a note.
 *
 * @param answers by the keys of the items: YES or NO, or a number
 */
public record SelfReportInput(
        @NotNull(message = "{selfreport.answers}") @Size(max = 100, message = "{selfreport.answers}")
        Map<@NotNull @Length(max = 70) String, @Length(max = 20, message = "{selfreport.long}") String> answers,

        @Length(max = 1000, message = "{selfreport.long}") String note) {
    public SelfReportInput {
        note = FieldErrors.tidy(note);
    }
}

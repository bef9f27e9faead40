package fangxin.supervision.particulars;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of a holder, or of an officer at the counter, who reports a change of particulars: title, kind, new value, day
 * of the change, and a remark.
 *
 * @param title     number of the title
 * @param kind      code of the kind of change
 * @param value     value after the change, for example the new name
 * @param changedOn day of the change, as the licence states it
 * @param remark    what the office should know, or null
 */
public record ParticularsReportInput(
        @NotBlank(message = "{supervision.title.missing}") @Length(max = 30)
        String title,

        @NotBlank(message = "{supervision.particulars.kind.choose}") @Length(max = 40)
        String kind,

        @NotBlank(message = "{supervision.particulars.value.missing}")
        @Length(max = 300, message = "{supervision.text.long}")
        String value,

        @NotNull(message = "{supervision.particulars.changedOn.missing}")
        LocalDate changedOn,

        @Length(max = 500, message = "{supervision.text.long}")
        String remark) {
    public ParticularsReportInput {
        value = FieldErrors.tidy(value);
        remark = FieldErrors.tidy(remark);
    }
}

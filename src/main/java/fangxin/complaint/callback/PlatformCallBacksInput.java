package fangxin.complaint.callback;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who imports the call-backs of 12315 as text: a line for each, with the number of the case on the
 * platform and the level of satisfaction (code or name), with a tab, comma or spaces between them.
 */
public record PlatformCallBacksInput(
        @NotBlank(message = "{callback.rows.missing}") @Length(max = 200_000, message = "{callback.rows.long}")
        String rows) {
    public PlatformCallBacksInput {
        rows = FieldErrors.tidy(rows);
    }
}

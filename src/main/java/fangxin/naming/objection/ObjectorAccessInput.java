package fangxin.naming.objection;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Reason for which an officer reads who objected (查看事由); it is logged. */
public record ObjectorAccessInput(
        @NotBlank(message = "{naming.required}") @Length(max = 500, message = "{naming.tooLong}")
        String reason) {
    public ObjectorAccessInput {
        reason = FieldErrors.tidy(reason);
    }
}

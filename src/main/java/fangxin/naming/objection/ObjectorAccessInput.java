package fangxin.naming.objection;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who reads the identity of an objector to a notice or a pledge: the reason (查看事由), which is
 * logged.
 */
public record ObjectorAccessInput(
        @NotBlank(message = "{naming.required}") @Length(max = 500, message = "{naming.tooLong}")
        String reason) {
    public ObjectorAccessInput {
        reason = FieldErrors.tidy(reason);
    }
}

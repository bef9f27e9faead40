package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Return for completion (退回补正).
 *
 * @param phone number for the merchant's questions; the officer's own number when left out
 */
public record ReturnInput(
        List<@NotNull Defect> defects,

        @Length(max = 30, message = "{cultivation.text.long}")
        String phone) {
    public ReturnInput {
        phone = FieldErrors.tidy(phone);
    }
}

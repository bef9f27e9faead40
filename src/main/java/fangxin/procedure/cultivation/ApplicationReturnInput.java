package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Input of the county office for a return for completion (退回补正): all defects, and the phone number that the merchant
 * can call.
 *
 * @param phone number for the merchant's questions; the officer's own number when left out
 */
public record ApplicationReturnInput(
        @NotEmpty(message = "{cultivation.return.none}") @Size(max = MOST, message = "{cultivation.return.many}")
        List<@NotNull Defect> defects,

        @Length(max = 30, message = "{cultivation.text.long}")
        String phone) {
    private static final int MOST = 40;

    public ApplicationReturnInput {
        phone = FieldErrors.tidy(phone);
    }
}

package fangxin.commitment.returns;

import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;

/**
 * Input of a holder who reports a month without returns: certificate number of the shop, and month.
 *
 * @param shop  certificate number
 * @param month year and month, for example 2026-11
 */
public record NilReturnInput(
        @NotBlank(message = "{commitment.shop.missing}") @Length(max = 40)
        String shop,

        @NotNull(message = "{commitment.month.missing}") @Length(max = 7)
        String month) {
    /** Returns the month; null where the text is none. */
    YearMonth yearMonth() {
        return month.matches("[0-9]{4}-(0[1-9]|1[0-2])") ? YearMonth.parse(month) : null;
    }
}

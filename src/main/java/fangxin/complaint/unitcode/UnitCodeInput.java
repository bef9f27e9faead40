package fangxin.complaint.unitcode;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;

/**
 * Input of a holder or an officer that issues a code.
 *
 * @param replaced the present code, which is replaced; null for the first one
 */
public record UnitCodeInput(@Length(max = 12) String replaced) {
    public UnitCodeInput {
        replaced = FieldErrors.tidy(replaced);
    }
}

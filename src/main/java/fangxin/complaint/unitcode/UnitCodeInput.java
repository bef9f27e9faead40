package fangxin.complaint.unitcode;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;

/**
 * Input of a holder or an officer who issues a code of a unit: the present code, which is replaced, or none for the
 * first one.
 *
 * @param replaced the present code, which is replaced; null for the first one
 */
public record UnitCodeInput(@Length(max = 12) String replaced) {
    public UnitCodeInput {
        replaced = FieldErrors.tidy(replaced);
    }
}

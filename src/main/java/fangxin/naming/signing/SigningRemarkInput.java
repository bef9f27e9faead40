package fangxin.naming.signing;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;

/** Input of a reviewer who approves an official document: an optional remark. */
public record SigningRemarkInput(@Length(max = 2000) String remark) {
    public SigningRemarkInput {
        remark = FieldErrors.tidy(remark);
    }
}

package fangxin.naming.signing;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;

/** Remark with which a reviewer approves an official document. */
public record SigningRemarkInput(@Length(max = 2000) String remark) {
    public SigningRemarkInput {
        remark = FieldErrors.tidy(remark);
    }
}

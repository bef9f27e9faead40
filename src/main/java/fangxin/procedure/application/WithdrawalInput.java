package fangxin.procedure.application;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;

/** Input of an applicant who withdraws (撤回申报); the reason may be null. */
public record WithdrawalInput(
        @Length(max = 2000, message = "{application.text.long}")
        String reason) {

    public WithdrawalInput {
        reason = FieldErrors.tidy(reason);
    }
}

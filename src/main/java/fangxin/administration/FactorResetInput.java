package fangxin.administration;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an administrator who requests the removal of an account's lost second factors: the account and the reason.
 *
 * @param account user name of the account
 * @param reason  reason for the removal, which the second person and the account's owner read
 */
public record FactorResetInput(
        @NotBlank(message = "{administration.reset.unknown}")
        @Length(max = 60, message = "{administration.reset.unknown}")
        String account,

        @NotBlank(message = "{administration.reset.reason.missing}")
        @Length(max = 500, message = "{platform.constraint.length}")
        String reason) {

    public FactorResetInput {
        reason = FieldErrors.tidy(reason);
    }
}

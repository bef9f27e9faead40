package fangxin.administration;

import fangxin.common.FieldErrors;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import fangxin.common.validation.MobileNumber;
import fangxin.organization.identity.MailAddress;
import fangxin.organization.identity.NewAccount;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.Username;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an administrator who opens the account of an officer who starts to work at an agency, with the first
 * role.
 */
public record NewOfficer(
        @Username String username,

        @NotBlank(message = "{identity.name.missing}")
        @Length(max = NewAccount.LONGEST_NAME, message = "{identity.name.long}")
        String name,

        @MobileNumber(message = "{identity.phone.form}") String phone,
        @MailAddress String mail,
        @NotNull(message = "{administration.role.missing}") Role role,

        @NotNull(message = "{administration.agency.missing}") @Length(max = 30)
        String agency) {

    public NewOfficer {
        phone = TextNormalizer.phone(phone);
    }

    /** Refuses an input that is incomplete or wrong, naming every field. */
    void checked() {
        new FieldErrors()
                .validate(this)
                .refuse(phone == null && mail == null, "phone", "identity.contact.missing")
                .check();
    }
}

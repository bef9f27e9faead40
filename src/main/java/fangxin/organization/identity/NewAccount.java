package fangxin.organization.identity;

import fangxin.common.RuleViolation.Violation;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.common.validation.MobileNumber;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;

/**
 * Input for a new account of an officer or of the first administrator: user name, name, and a mobile number or a mail
 * address.
 */
public record NewAccount(
        @Username String username,

        @NotBlank(message = "{identity.name.missing}") @Length(max = LONGEST_NAME, message = "{identity.name.long}")
        String name,

        @MobileNumber(message = "{identity.phone.form}") String phone,
        @MailAddress String mail) {
    public static final int LONGEST_NAME = 100;

    public NewAccount {
        phone = TextNormalizer.phone(phone);
    }

    /** Returns the violations of all fields that are missing or invalid. */
    public List<Violation> faults() {
        List<Violation> faults = new ArrayList<>(Constraints.violations(this));
        if (phone == null && mail == null) {
            faults.add(new Violation("phone", "identity.contact.missing", List.of()));
        }
        return faults;
    }
}

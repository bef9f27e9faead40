package fangxin.organization.identity;

import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.common.validation.MobileNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Input for a new account of an officer. It has a mobile number or a mail address. */
public record NewAccount(
        @NotNull(message = "{identity.username.form}") @Pattern(regexp = USERNAME, message = "{identity.username.form}")
        String username,

        @NotBlank(message = "{identity.name.missing}") @Length(max = LONGEST, message = "{identity.name.long}")
        String name,

        @MobileNumber(message = "{identity.phone.form}") String phone,

        @Pattern(regexp = MAIL, message = "{identity.mail.form}")
        @Length(max = LONGEST, message = "{identity.mail.form}")
        String mail) {
    private static final String USERNAME = "[a-z][a-z0-9.-]{2,39}";
    private static final String MAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";
    private static final int LONGEST = 100;

    /** All that is missing or wrong. */
    public List<Violation> faults() {
        List<Violation> faults = new ArrayList<>(Constraints.violations(this));
        if (phone == null && mail == null) {
            faults.add(new Violation("phone", "identity.contact.missing", List.of()));
        }
        return faults;
    }
}

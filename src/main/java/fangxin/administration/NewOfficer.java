package fangxin.administration;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.organization.identity.NewAccount;
import fangxin.organization.identity.Role;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;

/** Input for the account of an officer who starts to work at an agency, with the first role. */
public record NewOfficer(
        String username,
        String name,
        String phone,
        String mail,
        @NotNull(message = "{administration.role.missing}") Role role,

        @NotNull(message = "{administration.agency.missing}")
        String agency) {

    /** Refuses an input that is incomplete or wrong, naming every field. */
    void checked() {
        List<Violation> refused = new ArrayList<>(newcomer().faults());
        refused.addAll(Constraints.violations(this));
        if (!refused.isEmpty()) {
            throw new RuleViolation(refused);
        }
    }

    NewAccount newcomer() {
        return new NewAccount(username, name, phone, mail);
    }
}

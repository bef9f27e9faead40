package fangxin.administration;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.organization.identity.NewAccount;
import fangxin.organization.identity.Role;
import java.util.ArrayList;
import java.util.List;

/** Someone who begins to work at a body. */
public record NewOfficer(String username, String name, String phone, String mail, Role role, String organ) {

    /** Tells all that is missing or wrong at once. */
    void checked() {
        List<Violation> refused = new ArrayList<>(newcomer().faults());
        require(role != null, refused, "role", "administration.role.missing");
        require(organ != null, refused, "organ", "administration.organ.missing");
        if (!refused.isEmpty()) {
            throw new RuleViolation(refused);
        }
    }

    NewAccount newcomer() {
        return new NewAccount(username, name, phone, mail);
    }

    private static void require(boolean so, List<Violation> refused, String field, String key) {
        if (!so) {
            refused.add(new Violation(field, key, List.of()));
        }
    }
}

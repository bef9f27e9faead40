package fangxin.administration;

import fangxin.RuleViolation;
import fangxin.RuleViolation.Violation;
import fangxin.identity.Newcomer;
import fangxin.identity.Role;
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

    Newcomer newcomer() {
        return new Newcomer(username, name, phone, mail);
    }

    private static void require(boolean so, List<Violation> refused, String field, String key) {
        if (!so) {
            refused.add(new Violation(field, key, List.of()));
        }
    }
}

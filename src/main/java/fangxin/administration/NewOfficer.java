package fangxin.administration;

import fangxin.RuleViolation;
import fangxin.RuleViolation.Violation;
import fangxin.identity.Role;
import java.util.ArrayList;
import java.util.List;

/** Someone who begins to work at a body. */
public record NewOfficer(String username, String name, String phone, String mail, Role role, String organ) {
    private static final String USERNAME = "[a-z][a-z0-9.-]{2,39}";
    private static final String PHONE = "1[0-9]{10}";
    private static final String MAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";

    /** Tells all that is missing or wrong at once. */
    void checked() {
        List<Violation> refused = new ArrayList<>();
        require(username != null && username.matches(USERNAME), refused, "username", "administration.username.form");
        require(name != null && !name.isBlank(), refused, "name", "administration.name.missing");
        require(phone == null || phone.matches(PHONE), refused, "phone", "administration.phone.form");
        require(mail == null || mail.matches(MAIL), refused, "mail", "administration.mail.form");
        require(phone != null || mail != null, refused, "phone", "administration.contact.missing");
        require(role != null, refused, "role", "administration.role.missing");
        require(organ != null, refused, "organ", "administration.organ.missing");
        if (!refused.isEmpty()) {
            throw new RuleViolation(refused);
        }
    }

    private static void require(boolean so, List<Violation> refused, String field, String key) {
        if (!so) {
            refused.add(new Violation(field, key, List.of()));
        }
    }
}

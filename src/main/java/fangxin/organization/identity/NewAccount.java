package fangxin.organization.identity;

import fangxin.common.RuleViolation.Violation;
import java.util.ArrayList;
import java.util.List;

/** What is told of a person for whom an account is opened. */
public record NewAccount(String username, String name, String phone, String mail) {
    private static final String USERNAME = "[a-z][a-z0-9.-]{2,39}";
    private static final String PHONE = "1[0-9]{10}";
    private static final String MAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";
    private static final int LONGEST = 100;

    /** All that is missing or wrong. */
    public List<Violation> faults() {
        List<Violation> faults = new ArrayList<>();
        require(username != null && username.matches(USERNAME), faults, "username", "identity.username.form");
        require(name != null && !name.isBlank(), faults, "name", "identity.name.missing");
        require(name == null || name.length() <= LONGEST, faults, "name", "identity.name.long", LONGEST);
        require(phone == null || phone.matches(PHONE), faults, "phone", "identity.phone.form");
        require(mail == null || (mail.matches(MAIL) && mail.length() <= LONGEST), faults, "mail", "identity.mail.form");
        require(phone != null || mail != null, faults, "phone", "identity.contact.missing");
        return faults;
    }

    private static void require(boolean so, List<Violation> faults, String field, String key, Object... arguments) {
        if (!so) {
            faults.add(new Violation(field, key, List.of(arguments)));
        }
    }
}

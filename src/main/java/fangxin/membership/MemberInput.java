package fangxin.membership;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.criteria.model.SubjectType;
import fangxin.merchant.SubjectIdentity;
import fangxin.merchant.UnifiedSocialCreditCode;
import java.util.ArrayList;
import java.util.List;

/**
 * A member as a composite lists it.
 *
 * @param name     the registered name
 * @param signName what the sign over the door says; the registered name where it is left out
 */
public record MemberInput(String creditCode, String name, String signName, String address) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 300;

    MemberInput checked() {
        List<Violation> faults = new ArrayList<>();
        String code = null;
        try {
            code = UnifiedSocialCreditCode.of(creditCode).value();
        } catch (RuleViolation wrong) {
            faults.addAll(wrong.violations());
        }
        require(faults, "name", name, LONGEST_NAME, true);
        require(faults, "signName", signName, LONGEST_NAME, false);
        require(faults, "address", address, LONGEST_ADDRESS, true);
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        return new MemberInput(code, name.strip(), blank(signName) ? name.strip() : signName.strip(), address.strip());
    }

    SubjectIdentity identity() {
        return SubjectIdentity.of(SubjectType.Site.PREMISES, creditCode, name, signName, address);
    }

    private static void require(List<Violation> faults, String field, String text, int most, boolean needed) {
        if (needed && blank(text)) {
            faults.add(new Violation(field, "membership.required", List.of()));
        } else if (text != null && text.length() > most) {
            faults.add(new Violation(field, "membership.tooLong", List.of(most)));
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}

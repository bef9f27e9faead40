package fangxin.naming.objection;

import java.util.Optional;

/**
 * Rule (functions) of the answer to an objection (异议答复): a named objector (实名) must state a contact and is answered; an
 * anonymous one (匿名) is answered if it states one; by phone number or mail address, or else on paper. An anonymous
 * objection is checked as a lead. Everybody reads the decision under the number of the receipt.
 */
public final class ObjectionReplyRule {
    /** Characters of a contact, which {@link ObjectionInput} bounds. */
    static final int LONGEST = 200;

    private static final String PHONE_OR_MAIL = "\\+?[0-9][0-9 \\-]{5,18}[0-9]|[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+";

    private ObjectionReplyRule() {}

    /** Returns whether the objection must be answered but states no contact for the answer. */
    static boolean missesContact(ObjectionInput objection) {
        return objection.isNamed() && !objection.isReachable();
    }

    /** Returns whether a message can be sent to a contact; the office answers others on paper. */
    static boolean isAnswerable(String contact) {
        return contact != null && contact.length() <= LONGEST && contact.strip().matches(PHONE_OR_MAIL);
    }

    /**
     * Returns the contact to which the decision is sent; empty where the office answers on paper, or no answer is
     * possible.
     */
    public static Optional<String> recipient(ObjectorIdentity objector) {
        return Optional.ofNullable(objector.contact()).filter(ObjectionReplyRule::isAnswerable);
    }
}

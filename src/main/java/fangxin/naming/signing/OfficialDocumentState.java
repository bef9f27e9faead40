package fangxin.naming.signing;

import fangxin.organization.identity.Role;
import java.util.Optional;

/**
 * Enum of the states of an official document (to review, to sign, sent back, signed, dropped), each with the role whose
 * link is next; one that was sent back returns to its drafter.
 */
public enum OfficialDocumentState {
    TO_REVIEW(Role.REVIEWER),
    TO_SIGN(Role.SIGNER),
    SENT_BACK(Role.HANDLER),
    SIGNED(null),
    DROPPED(null);

    private final Role next;

    OfficialDocumentState(Role next) {
        this.next = next;
    }

    public Optional<Role> next() {
        return Optional.ofNullable(next);
    }
}

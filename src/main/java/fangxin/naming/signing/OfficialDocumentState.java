package fangxin.naming.signing;

import fangxin.organization.identity.Role;
import java.util.Optional;

/** Whose link is next; a paper that was sent back is the handler's again. */
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

package fangxin.supervision.reentry;

import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.TimeLimit;
import fangxin.supervision.trigger.SupervisionTriggerCatalogue;
import java.util.Optional;

/** Enum of the decisions on a title that ban a new application (限制申报原因): its revocation, or its downgrade. */
public enum ReentryBanCause {
    REVOCATION,
    /** The holder keeps its title and its renewals, and applies for no other title at its premises. */
    DOWNGRADE;

    /** Returns the cause that a step begins; empty for other steps. */
    static Optional<ReentryBanCause> of(TitleStep step) {
        return switch (step) {
            case REVOKE -> Optional.of(REVOCATION);
            case DOWNGRADE -> Optional.of(DOWNGRADE);
            default -> Optional.empty();
        };
    }

    /** Returns the key of the notification of the holder, with the sign and the last day. */
    String letter() {
        return this == REVOCATION ? "supervision.letter.ban.revoked" : "supervision.letter.ban.downgraded";
    }

    /** Returns the term of the ban; of 0 for none. */
    TimeLimit term(SupervisionTriggerCatalogue terms) {
        return this == REVOCATION ? terms.reentryBan() : terms.downgradeBan();
    }
}

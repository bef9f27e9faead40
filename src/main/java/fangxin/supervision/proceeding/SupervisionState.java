package fangxin.supervision.proceeding;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Enum of the states of a proceeding of supervision (办理状态), from proposal over delivery, statement and decision to
 * rectification, closing or dismissal, each with the limit that runs in it and the party that acts next. It ends in
 * CLOSED or DISMISSED.
 */
public enum SupervisionState {
    /** An officer or the system has proposed a measure; the office has not asked the holder for its statement. */
    PROPOSED(SupervisionLimit.HANDLING, SupervisionParty.OFFICE),
    /**
     * The request for the statement is being delivered as a document (送达中), because no message could reach the holder.
     */
    IN_DELIVERY(SupervisionLimit.HANDLING, SupervisionParty.OFFICE),
    /** Delivery by public notice (公告送达中); the paper counts as delivered when its period is over. */
    IN_PUBLIC_DELIVERY(SupervisionLimit.PUBLIC_DELIVERY, SupervisionParty.HOLDER),
    /** The holder has the facts in writing and can state its view. */
    STATEMENT_ASKED(SupervisionLimit.STATEMENT, SupervisionParty.HOLDER),
    /** The statement was received, or the period for it is over. */
    HEARD(SupervisionLimit.HANDLING, SupervisionParty.DRAFTER),
    /** The official document of the measure is in the signing chain. */
    DECIDED(null, SupervisionParty.SIGNER),
    /** The document is signed and sets a period for putting right. */
    IN_RECTIFICATION(SupervisionLimit.RECTIFICATION, SupervisionParty.HOLDER),
    CLOSED(null, null),
    DISMISSED(null, null);

    private final SupervisionLimit limit;
    private final SupervisionParty party;

    SupervisionState(SupervisionLimit limit, SupervisionParty party) {
        this.limit = limit;
        this.party = party;
    }

    /** Returns the limit that runs in this state. */
    public Optional<SupervisionLimit> limit() {
        return Optional.ofNullable(limit);
    }

    /** Returns the party that acts next. */
    public Optional<SupervisionParty> waitsFor() {
        return Optional.ofNullable(party);
    }

    public boolean isOpen() {
        return this != CLOSED && this != DISMISSED;
    }

    /**
     * Returns whether the holder can still be heard: the period for the statement runs, or begins with the delivery.
     */
    boolean hears() {
        return this == IN_DELIVERY || this == IN_PUBLIC_DELIVERY || this == STATEMENT_ASKED;
    }

    public static Set<SupervisionState> open() {
        EnumSet<SupervisionState> all = EnumSet.allOf(SupervisionState.class);
        all.removeIf(state -> !state.isOpen());
        return all;
    }
}

package fangxin.supervision.renewal;

import fangxin.supervision.proceeding.SupervisionParty;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Enum of the states of a renewal (续期办理状态), from draft, submission and return over acceptance and document to renewal,
 * or to refusal and its review, withdrawal, lapse or closing, each with the limit that runs in it and the party that
 * acts next. It ends in RENEWED, REFUSED, UPHELD, WITHDRAWN, LAPSED or CLOSED.
 */
public enum RenewalState {
    /** The holder fills in the application. */
    DRAFT(null, SupervisionParty.HOLDER),
    SUBMITTED(RenewalLimit.HANDLING, SupervisionParty.OFFICE),
    /** Returned for correction: the holder corrects the open defects. */
    RETURNED(RenewalLimit.CORRECTION, SupervisionParty.HOLDER),
    /** The office has accepted the application; a drafter drafts the document. */
    ACCEPTED(RenewalLimit.HANDLING, SupervisionParty.DRAFTER),
    /** The official document is in the signing chain. */
    IN_DOCUMENT(null, SupervisionParty.SIGNER),
    RENEWED(null, null),
    /** The holder can ask for a review (复查) for some days. */
    REFUSED(null, null),
    /** The refusal is reviewed by an officer who took no part. */
    UNDER_REVIEW(RenewalLimit.HANDLING, SupervisionParty.OFFICE),
    /** The refusal was upheld on review, which is final. */
    UPHELD(null, null),
    WITHDRAWN(null, null),
    /** The holder has not corrected the application in time, which an officer has confirmed. */
    LAPSED(null, null),
    /** The title has ended, or was renewed by another document. */
    CLOSED(null, null);

    private final RenewalLimit limit;
    private final SupervisionParty party;

    RenewalState(RenewalLimit limit, SupervisionParty party) {
        this.limit = limit;
        this.party = party;
    }

    /** Returns the limit that runs in this state. */
    public Optional<RenewalLimit> limit() {
        return Optional.ofNullable(limit);
    }

    /** Returns the party that acts next. */
    public Optional<SupervisionParty> waitsFor() {
        return Optional.ofNullable(party);
    }

    public boolean isOpen() {
        return party != null;
    }

    /** Returns whether the application was submitted and is not decided. */
    public boolean isPending() {
        return isOpen() && this != DRAFT;
    }

    /** Returns whether the office checks the application, or waits for its corrections. */
    boolean isChecked() {
        return this == SUBMITTED || this == RETURNED || this == UNDER_REVIEW;
    }

    /** Returns whether the office has refused the renewal, which ends the applications for the term. */
    boolean isRefused() {
        return this == REFUSED || this == UPHELD;
    }

    static Set<RenewalState> refused() {
        return EnumSet.of(REFUSED, UPHELD);
    }

    static Set<RenewalState> open() {
        EnumSet<RenewalState> all = EnumSet.allOf(RenewalState.class);
        all.removeIf(state -> !state.isOpen());
        return all;
    }

    static Set<RenewalState> pending() {
        Set<RenewalState> pending = open();
        pending.remove(DRAFT);
        return pending;
    }
}

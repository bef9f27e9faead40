package fangxin.commitment.pledge;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Enum of the states of a commitment (承诺状态), such as pledged, returned, in public period, observed, left or closed,
 * each with the limit that runs in it and the party that acts next. The title is conferred when OBSERVATION begins.
 */
public enum CommitmentState {
    PLEDGED(CommitmentLimit.CONFIRMATION, CommitmentParty.OFFICE),
    /** The pledge is returned for correction. */
    RETURNED(CommitmentLimit.CORRECTION, CommitmentParty.HOLDER),
    COUNTY_CONFIRMED(CommitmentLimit.ASSOCIATION, CommitmentParty.ASSOCIATION),
    PUBLIC_PERIOD(CommitmentLimit.PUBLIC_PERIOD, CommitmentParty.JOB),
    /** The office examines an objection; the public period cannot end meanwhile. */
    OBJECTED(CommitmentLimit.CONFIRMATION, CommitmentParty.OFFICE),
    /** The title is valid and has no stars yet. */
    OBSERVATION(null, CommitmentParty.JOB),
    /** The observation is over: stars can be awarded. */
    OBSERVED(null, CommitmentParty.OFFICE),
    REFUSED(null, null),
    WITHDRAWN(null, null),
    LEFT(null, null),
    /** The title has ended for another reason. */
    CLOSED(null, null);

    private final CommitmentLimit limit;
    private final CommitmentParty party;

    CommitmentState(CommitmentLimit limit, CommitmentParty party) {
        this.limit = limit;
        this.party = party;
    }

    /** Returns the limit that runs in this state. */
    public Optional<CommitmentLimit> limit() {
        return Optional.ofNullable(limit);
    }

    /** Returns the party that acts next; empty where the commitment has ended. */
    public Optional<CommitmentParty> waitsFor() {
        return Optional.ofNullable(party);
    }

    public boolean isOpen() {
        return party != null;
    }

    /** Returns whether the pledge is public and open to objections. */
    public boolean isInPublicPeriod() {
        return this == PUBLIC_PERIOD || this == OBJECTED;
    }

    /** Returns whether a title was conferred and the holder takes part. */
    public boolean hasTitle() {
        return this == OBSERVATION || this == OBSERVED;
    }

    /** Returns the states of a commitment that has not ended. */
    public static Set<CommitmentState> open() {
        EnumSet<CommitmentState> all = EnumSet.allOf(CommitmentState.class);
        all.removeIf(state -> !state.isOpen());
        return all;
    }

    public static Set<CommitmentState> inPublicPeriod() {
        return EnumSet.of(PUBLIC_PERIOD, OBJECTED);
    }
}

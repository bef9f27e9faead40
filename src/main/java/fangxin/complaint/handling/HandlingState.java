package fangxin.complaint.handling;

import fangxin.complaint.timelimit.HandlingLimit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Enum of the states of a complaint or consultation (办理状态), such as received, returned, accepted, in mediation,
 * settled, ended or answered, each with the limit that runs in it.
 */
public enum HandlingState {
    /** The competent unit has received the case and decides on its acceptance. */
    RECEIVED(HandlingLimit.ACCEPT),
    /** A unit without competence has returned the case; the receiving office distributes it again. */
    RETURNED(HandlingLimit.ACCEPT),
    /** Two authorities disagree on the competence. */
    IN_DISPUTE(HandlingLimit.AGREE_COMPETENCE),
    /** Not accepted, on a ground of the rules. */
    REFUSED(null),
    ACCEPTED(HandlingLimit.MEDIATE),
    IN_MEDIATION(HandlingLimit.MEDIATE),
    /**
     * A party has requested that the mediator withdraws, or the mediator has withdrawn and no successor is appointed; the
     * limit of the mediation runs on.
     */
    SUSPENDED(HandlingLimit.MEDIATE),
    /** The parties reached an agreement. */
    SETTLED(null),
    /** The mediation has ended without an agreement; the parties are to be notified. */
    ENDED(HandlingLimit.NOTIFY_ENDING),
    /** The parties were notified that the mediation has ended. */
    NOTIFIED(null),
    /** The consultation waits for its answer. */
    ASKED(null),
    ANSWERED(null);

    private final HandlingLimit limit;

    HandlingState(HandlingLimit limit) {
        this.limit = limit;
    }

    public Optional<HandlingLimit> limit() {
        return Optional.ofNullable(limit);
    }

    /** Returns whether the case is closed, so that no step remains. */
    public boolean isClosed() {
        return closed().contains(this);
    }

    /** Returns the states of closed cases, in which no step is due. */
    public static Set<HandlingState> closed() {
        return EnumSet.of(REFUSED, SETTLED, NOTIFIED, ANSWERED);
    }
}

package fangxin.supervision.visit;

import java.util.EnumSet;
import java.util.Set;

/**
 * Enum of the states of a visit (走访状态): planned, reported by a volunteer, done, nobody met, report rejected, or
 * cancelled.
 */
public enum VisitState {
    PLANNED,
    /** A volunteer has reported; the office has not decided whether the report counts. */
    REPORTED,
    /** The visit took place and its result is recorded. */
    DONE,
    /** The shop was closed, or no person was met. */
    NOT_MET,
    /** The office has rejected the report: nothing of it counts. */
    REJECTED,
    CANCELLED;

    /** Returns the states in which something is still to be done. */
    static Set<VisitState> running() {
        return EnumSet.of(PLANNED, REPORTED);
    }

    /** Returns whether the visit counts towards the yearly cap: it took place, is reported, or will take place. */
    public boolean isCounted() {
        return this == PLANNED || this == REPORTED || this == DONE;
    }
}

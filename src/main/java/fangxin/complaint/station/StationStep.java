package fangxin.complaint.station;

import static fangxin.complaint.station.StationState.ACTIVE;
import static fangxin.complaint.station.StationState.APPLIED;
import static fangxin.complaint.station.StationState.CLOSED;
import static fangxin.complaint.station.StationState.REFUSED;
import static fangxin.complaint.station.StationState.UNCONFIRMED;

import fangxin.common.RuleViolation;
import fangxin.platform.i18n.Messages;
import java.util.EnumSet;
import java.util.Set;

/**
 * Enum of the steps of a station or ODR firm (服务站办理步骤), such as apply, approve, propose a change or a grade, lapse,
 * confirm and close, each with the states from which and to which it leads. {@code docs/procedure.md} is drawn from
 * this table.
 */
public enum StationStep {
    APPLY(Set.of(), APPLIED),
    ADD_PAPER(EnumSet.of(APPLIED), null),
    APPROVE(EnumSet.of(APPLIED), ACTIVE),
    REFUSE(EnumSet.of(APPLIED), REFUSED),
    REVISE(EnumSet.of(APPLIED, ACTIVE, UNCONFIRMED), null),
    /** A change of public particulars, which waits for a second officer. */
    PROPOSE_CHANGE(EnumSet.of(ACTIVE, UNCONFIRMED), null),
    CONFIRM_CHANGE(EnumSet.of(ACTIVE, UNCONFIRMED), null),
    REFUSE_CHANGE(EnumSet.of(ACTIVE, UNCONFIRMED), null),
    /** A grade, which waits for a second officer. */
    PROPOSE_GRADE(EnumSet.of(ACTIVE, UNCONFIRMED), null),
    CONFIRM_GRADE(EnumSet.of(ACTIVE, UNCONFIRMED), null),
    RETURN_GRADE(EnumSet.of(ACTIVE, UNCONFIRMED), null),
    ADD_MEMBER(EnumSet.of(APPLIED, ACTIVE, UNCONFIRMED), null),
    REMOVE_MEMBER(EnumSet.of(APPLIED, ACTIVE, UNCONFIRMED), null),
    COVER(EnumSet.of(ACTIVE, UNCONFIRMED), null),
    UNCOVER(EnumSet.of(ACTIVE, UNCONFIRMED), null),
    LAPSE(EnumSet.of(ACTIVE), UNCONFIRMED),
    CONFIRM(EnumSet.of(UNCONFIRMED), ACTIVE),
    CLOSE(EnumSet.of(ACTIVE, UNCONFIRMED), CLOSED);

    private final Set<StationState> from;
    private final StationState to;

    StationStep(Set<StationState> from, StationState to) {
        this.from = from;
        this.to = to;
    }

    /** Returns the states in which the step is possible; empty where it begins an entry. */
    public Set<StationState> from() {
        return from;
    }

    /** Returns the state after the step; null where the step leaves the state unchanged. */
    public StationState to() {
        return to;
    }

    /** Refuses the step in another state with a sentence that names the state. */
    void requireFrom(StationState state) {
        if (!from.contains(state)) {
            throw RuleViolation.conflict(
                    "station.step.state",
                    Messages.inBoth("station.stationstep." + name()),
                    Messages.inBoth("station.stationstate." + state.name()));
        }
    }
}

package fangxin.complaint.station;

import static fangxin.complaint.station.StationCaseState.ANSWERED;
import static fangxin.complaint.station.StationCaseState.ESCALATED;
import static fangxin.complaint.station.StationCaseState.FAILED;
import static fangxin.complaint.station.StationCaseState.OPEN;
import static fangxin.complaint.station.StationCaseState.REFERRED;
import static fangxin.complaint.station.StationCaseState.SETTLED;
import static fangxin.complaint.station.StationCaseState.WITHDRAWN;

import fangxin.common.RuleViolation;
import fangxin.platform.i18n.Messages;
import java.util.EnumSet;
import java.util.Set;

/**
 * Enum of the steps of a dispute in the ledger of a station (纠纷办理步骤), such as answer, settle, escalate and refer, each
 * with the states from which and to which it leads.
 */
public enum StationCaseStep {
    ENTER(Set.of(), OPEN),
    ANSWER(EnumSet.of(OPEN), ANSWERED),
    SETTLE(EnumSet.of(OPEN, ANSWERED, ESCALATED), SETTLED),
    FAIL(EnumSet.of(OPEN, ANSWERED, ESCALATED), FAILED),
    WITHDRAW(EnumSet.of(OPEN, ANSWERED, ESCALATED), WITHDRAWN),
    ESCALATE(EnumSet.of(OPEN, ANSWERED), ESCALATED),
    REFER(EnumSet.of(ESCALATED), REFERRED),
    FILE_AGREEMENT(EnumSet.of(SETTLED), null),
    CALL_BACK(EnumSet.of(SETTLED, FAILED), null),
    READ_CONTACT(EnumSet.allOf(StationCaseState.class), null);

    private static final Set<StationCaseStep> OF_STATION = EnumSet.of(ANSWER, SETTLE, FAIL, WITHDRAW);

    private final Set<StationCaseState> from;
    private final StationCaseState to;

    StationCaseStep(Set<StationCaseState> from, StationCaseState to) {
        this.from = from;
        this.to = to;
    }

    public Set<StationCaseState> from() {
        return from;
    }

    /** Returns the state after the step; null where the step leaves the state unchanged. */
    public StationCaseState to() {
        return to;
    }

    /** Returns whether the staff of the station takes the step; it states an answer or an outcome as text. */
    boolean isOfStation() {
        return OF_STATION.contains(this);
    }

    void requireFrom(StationCaseState state) {
        if (!from.contains(state)) {
            throw RuleViolation.conflict(
                    "station.case.step.state",
                    Messages.inBoth("station.stationcasestep." + name()),
                    Messages.inBoth("station.stationcasestate." + state.name()));
        }
    }
}

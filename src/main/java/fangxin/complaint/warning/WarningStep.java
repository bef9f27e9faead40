package fangxin.complaint.warning;

import static fangxin.complaint.warning.WarningState.DISCARDED;
import static fangxin.complaint.warning.WarningState.DRAFT;
import static fangxin.complaint.warning.WarningState.PROPOSED;
import static fangxin.complaint.warning.WarningState.PUBLISHED;
import static fangxin.complaint.warning.WarningState.SCHEDULED;
import static fangxin.complaint.warning.WarningState.WITHDRAWN;

import fangxin.common.RuleViolation;
import fangxin.platform.i18n.Messages;
import java.util.EnumSet;
import java.util.Set;

/**
 * Enum of the steps of a consumer warning (消费警示办理步骤), such as propose, publish, take back, discard and withdraw, each
 * with the states from which and to which it leads. {@code docs/procedure.md} is drawn from this table.
 */
public enum WarningStep {
    CREATE(Set.of(), DRAFT),
    REVISE(EnumSet.of(DRAFT), DRAFT),
    PROPOSE(EnumSet.of(DRAFT), PROPOSED),
    SEND_BACK(EnumSet.of(PROPOSED), DRAFT),
    PUBLISH(EnumSet.of(PROPOSED), SCHEDULED),
    TAKE_BACK(EnumSet.of(SCHEDULED), PROPOSED),
    APPEAR(EnumSet.of(SCHEDULED), PUBLISHED),
    /** A decision by which the warning names a shop is no longer in force on the day of publication. */
    STOP(EnumSet.of(SCHEDULED), DRAFT),
    /** Discards a draft that is not pursued, such as one that the second officer has finally returned. */
    DISCARD(EnumSet.of(DRAFT), DISCARDED),
    WITHDRAW(EnumSet.of(PUBLISHED), WITHDRAWN);

    private final Set<WarningState> from;
    private final WarningState to;

    WarningStep(Set<WarningState> from, WarningState to) {
        this.from = from;
        this.to = to;
    }

    /** Returns the states in which the step is possible; empty where it begins a warning. */
    public Set<WarningState> from() {
        return from;
    }

    public WarningState to() {
        return to;
    }

    /** Refuses the step in another state with a sentence that names the state. */
    void requireFrom(WarningState state) {
        if (!from.contains(state)) {
            throw RuleViolation.conflict(
                    "warning.step.state",
                    Messages.inBoth("warning.warningstep." + name()),
                    Messages.inBoth("warning.warningstate." + state.name()));
        }
    }
}

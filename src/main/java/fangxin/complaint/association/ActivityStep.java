package fangxin.complaint.association;

import static fangxin.complaint.association.ActivityState.CANCELLED;
import static fangxin.complaint.association.ActivityState.ENTERED;

import fangxin.common.RuleViolation;
import java.util.EnumSet;
import java.util.Set;

/**
 * Enum of the steps of an entry of the activity log (工作记录办理步骤): enter, correct and cancel, each with the states from
 * which and to which it leads.
 */
public enum ActivityStep {
    ENTER(Set.of(), ENTERED),
    CORRECT(EnumSet.of(ENTERED), ENTERED),
    CANCEL(EnumSet.of(ENTERED), CANCELLED);

    private final Set<ActivityState> from;
    private final ActivityState to;

    ActivityStep(Set<ActivityState> from, ActivityState to) {
        this.from = from;
        this.to = to;
    }

    /** Returns the states in which the step is possible; empty where it begins an entry. */
    public Set<ActivityState> from() {
        return from;
    }

    public ActivityState to() {
        return to;
    }

    void requireFrom(ActivityState state) {
        if (!from.contains(state)) {
            throw RuleViolation.conflict("association.activity.cancelled");
        }
    }
}

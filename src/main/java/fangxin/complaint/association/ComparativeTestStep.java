package fangxin.complaint.association;

import static fangxin.complaint.association.ComparativeTestState.DISCARDED;
import static fangxin.complaint.association.ComparativeTestState.DRAFT;
import static fangxin.complaint.association.ComparativeTestState.NOTIFIED;
import static fangxin.complaint.association.ComparativeTestState.PUBLISHED;
import static fangxin.complaint.association.ComparativeTestState.SCHEDULED;
import static fangxin.complaint.association.ComparativeTestState.WITHDRAWN;

import fangxin.common.RuleViolation;
import fangxin.platform.i18n.Messages;
import java.util.EnumSet;
import java.util.Set;

/**
 * Enum of the steps of a comparative test (比较试验办理步骤), from the draft over notice to the traders, objections and
 * publication to withdrawal or discard, each with the states from which and to which it leads. {@code
 * docs/procedure.md} is drawn from this table.
 */
public enum ComparativeTestStep {
    CREATE(Set.of(), DRAFT),
    REVISE(EnumSet.of(DRAFT), DRAFT),
    /** Notifies the tested traders of the results first. */
    NOTIFY(EnumSet.of(DRAFT), NOTIFIED),
    OBJECT(EnumSet.of(NOTIFIED), NOTIFIED),
    ANSWER(EnumSet.of(NOTIFIED), NOTIFIED),
    /** An objection is right: the results are revised, and the traders notified again. */
    REOPEN(EnumSet.of(NOTIFIED), DRAFT),
    PUBLISH(EnumSet.of(NOTIFIED), SCHEDULED),
    TAKE_BACK(EnumSet.of(SCHEDULED), NOTIFIED),
    APPEAR(EnumSet.of(SCHEDULED), PUBLISHED),
    WITHDRAW(EnumSet.of(PUBLISHED), WITHDRAWN),
    /** Ends a test that is not to be published; the contacts of the traders are erased. */
    DISCARD(EnumSet.of(DRAFT, NOTIFIED), DISCARDED);

    private final Set<ComparativeTestState> from;
    private final ComparativeTestState to;

    ComparativeTestStep(Set<ComparativeTestState> from, ComparativeTestState to) {
        this.from = from;
        this.to = to;
    }

    /** Returns the states in which the step is possible; empty where it begins a test. */
    public Set<ComparativeTestState> from() {
        return from;
    }

    public ComparativeTestState to() {
        return to;
    }

    /** Refuses the step in another state with a sentence that names the state. */
    void requireFrom(ComparativeTestState state) {
        if (!from.contains(state)) {
            throw RuleViolation.conflict(
                    "association.step.state",
                    Messages.inBoth("association.comparativeteststep." + name()),
                    Messages.inBoth("association.comparativeteststate." + state.name()));
        }
    }
}

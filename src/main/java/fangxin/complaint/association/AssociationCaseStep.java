package fangxin.complaint.association;

import static fangxin.complaint.association.AssociationCaseState.ACCEPTED;
import static fangxin.complaint.association.AssociationCaseState.CLOSED;
import static fangxin.complaint.association.AssociationCaseState.FAILED;
import static fangxin.complaint.association.AssociationCaseState.LITIGATION_SUPPORTED;
import static fangxin.complaint.association.AssociationCaseState.MEDIATING;
import static fangxin.complaint.association.AssociationCaseState.RECEIVED;
import static fangxin.complaint.association.AssociationCaseState.REFERRED;
import static fangxin.complaint.association.AssociationCaseState.REFUSED;
import static fangxin.complaint.association.AssociationCaseState.SETTLED;

import fangxin.common.RuleViolation;
import fangxin.platform.i18n.Messages;
import java.util.EnumSet;
import java.util.Set;

/**
 * Enum of the steps of a case of the consumers' association (消协投诉办理步骤), such as accept, refer to 12315, mediate and
 * settle, each with the states from which and to which it leads; it states which steps need words. {@code
 * docs/procedure.md} is drawn from this table.
 */
public enum AssociationCaseStep {
    RECEIVE(Set.of(), RECEIVED),
    /** Imports a case from the former register of the association; the register states its end. */
    TAKE_OVER(Set.of(), null),
    ACCEPT(EnumSet.of(RECEIVED), ACCEPTED),
    REFUSE(EnumSet.of(RECEIVED), REFUSED),
    REFER(EnumSet.of(RECEIVED), REFERRED),
    MEDIATE(EnumSet.of(ACCEPTED), MEDIATING),
    /** Records the agreement; of a settled case it corrects agreement and money. */
    SETTLE(EnumSet.of(MEDIATING, SETTLED), SETTLED),
    FAIL(EnumSet.of(MEDIATING), FAILED),
    SUPPORT_LITIGATION(EnumSet.of(MEDIATING, FAILED), LITIGATION_SUPPORTED),
    CLOSE(EnumSet.of(RECEIVED, ACCEPTED, MEDIATING), CLOSED),
    /** Links the case with the 12315 case whose mediation an authority has entrusted (委托调解). */
    LINK(EnumSet.of(RECEIVED, ACCEPTED, MEDIATING), null),
    READ_CONTACT(EnumSet.allOf(AssociationCaseState.class), null);

    private static final Set<AssociationCaseStep> WITH_WORDS =
            EnumSet.of(REFUSE, SETTLE, FAIL, SUPPORT_LITIGATION, CLOSE);
    private static final Set<AssociationCaseStep> OF_FORM =
            EnumSet.of(ACCEPT, REFUSE, REFER, MEDIATE, SETTLE, FAIL, SUPPORT_LITIGATION, CLOSE);

    private final Set<AssociationCaseState> from;
    private final AssociationCaseState to;

    AssociationCaseStep(Set<AssociationCaseState> from, AssociationCaseState to) {
        this.from = from;
        this.to = to;
    }

    /** Returns the states in which the step is possible; empty where it begins a case. */
    public Set<AssociationCaseState> from() {
        return from;
    }

    /**
     * Returns the state after the step; null where the step leaves it unchanged, or the imported register states it.
     */
    public AssociationCaseState to() {
        return to;
    }

    /** Returns whether the form of a case's page offers the step, which leads from one state to another. */
    public boolean isOfForm() {
        return OF_FORM.contains(this);
    }

    /** Returns whether the step needs a reason or an outcome in words. */
    boolean needsWords() {
        return WITH_WORDS.contains(this);
    }

    /** Refuses the step in another state with a sentence that names the state. */
    void requireFrom(AssociationCaseState state) {
        if (!from.contains(state)) {
            throw RuleViolation.conflict(
                    "association.step.state",
                    Messages.inBoth("association.associationcasestep." + name()),
                    Messages.inBoth("association.associationcasestate." + state.name()));
        }
    }
}

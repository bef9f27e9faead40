package fangxin.commitment.compensation;

import static fangxin.commitment.compensation.CompensationPaymentState.PARTLY_RECOVERED;
import static fangxin.commitment.compensation.CompensationPaymentState.RECORDED;
import static fangxin.commitment.compensation.CompensationPaymentState.RECOVERED;
import static fangxin.commitment.compensation.CompensationPaymentState.RECOVERING;
import static fangxin.commitment.compensation.CompensationPaymentState.REFUSED;
import static fangxin.commitment.compensation.CompensationPaymentState.WRITTEN_OFF;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Enum of the steps in the journal of advance compensation (先行赔付办理步骤): those of a scheme, such as cover, state, revise
 * and end, and those of a payment, such as confirm, recover and write off, with the states from which and to which each
 * leads. {@code docs/procedure.md} is drawn from this table.
 */
public enum CompensationStep {
    ENTER,
    COVER,
    UNCOVER,
    STATE,
    WITHDRAW,
    REVISE,
    END,
    RECORD(none(), RECORDED),
    CONFIRM(EnumSet.of(RECORDED), RECOVERING),
    REFUSE(EnumSet.of(RECORDED), REFUSED),
    RECOVER_PART(EnumSet.of(RECOVERING, PARTLY_RECOVERED), PARTLY_RECOVERED),
    RECOVER_ALL(EnumSet.of(RECOVERING, PARTLY_RECOVERED), RECOVERED),
    /** The office revokes a wrong recovery: the whole amount is to be recovered. */
    REOPEN(EnumSet.of(PARTLY_RECOVERED, RECOVERED), RECOVERING),
    /** The office revokes one of several recoveries. */
    REOPEN_PART(EnumSet.of(PARTLY_RECOVERED, RECOVERED), PARTLY_RECOVERED),
    WRITE_OFF(EnumSet.of(RECOVERING, PARTLY_RECOVERED), WRITTEN_OFF);

    private final Set<CompensationPaymentState> from;
    private final CompensationPaymentState to;

    CompensationStep() {
        this(none(), null);
    }

    CompensationStep(Set<CompensationPaymentState> from, CompensationPaymentState to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Returns the states of a payment from which the step leads; empty where it begins one, and for a step of a scheme.
     */
    public Set<CompensationPaymentState> from() {
        return from;
    }

    /** Returns the state of a payment to which the step leads; null for a step of a scheme. */
    public CompensationPaymentState to() {
        return to;
    }

    /** Returns the steps of a payment that can be taken in a state, in the order of the table. */
    static List<CompensationStep> openIn(CompensationPaymentState state) {
        return Arrays.stream(values()).filter(step -> step.from.contains(state)).toList();
    }

    private static Set<CompensationPaymentState> none() {
        return EnumSet.noneOf(CompensationPaymentState.class);
    }
}

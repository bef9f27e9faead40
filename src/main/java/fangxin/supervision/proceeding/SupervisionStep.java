package fangxin.supervision.proceeding;

import static fangxin.supervision.proceeding.SupervisionParty.DRAFTER;
import static fangxin.supervision.proceeding.SupervisionParty.HOLDER;
import static fangxin.supervision.proceeding.SupervisionParty.JOB;
import static fangxin.supervision.proceeding.SupervisionParty.OFFICE;
import static fangxin.supervision.proceeding.SupervisionParty.SIGNER;
import static fangxin.supervision.proceeding.SupervisionState.CLOSED;
import static fangxin.supervision.proceeding.SupervisionState.DECIDED;
import static fangxin.supervision.proceeding.SupervisionState.DISMISSED;
import static fangxin.supervision.proceeding.SupervisionState.HEARD;
import static fangxin.supervision.proceeding.SupervisionState.IN_DELIVERY;
import static fangxin.supervision.proceeding.SupervisionState.IN_PUBLIC_DELIVERY;
import static fangxin.supervision.proceeding.SupervisionState.IN_RECTIFICATION;
import static fangxin.supervision.proceeding.SupervisionState.PROPOSED;
import static fangxin.supervision.proceeding.SupervisionState.STATEMENT_ASKED;

import fangxin.organization.identity.Actor;
import java.util.EnumSet;
import java.util.Set;

/**
 * Enum of all steps of a proceeding of supervision (监督处理步骤), such as propose, ask for the statement, deliver, decide,
 * sign and dismiss: the parties that can take each, and the states from which and to which it leads. The proceeding
 * checks its other conditions. {@code docs/procedure.md} is drawn from this table.
 */
public enum SupervisionStep {
    /** A measure that only restores the title needs no hearing and is decided at once. */
    PROPOSE(by(OFFICE, JOB), begins(), to(PROPOSED, HEARD)),
    ASK_STATEMENT(by(OFFICE), from(PROPOSED), to(STATEMENT_ASKED, IN_DELIVERY)),
    RECORD_DELIVERY(
            by(OFFICE),
            from(IN_DELIVERY, STATEMENT_ASKED, IN_PUBLIC_DELIVERY, IN_RECTIFICATION, CLOSED),
            to(IN_DELIVERY, STATEMENT_ASKED, IN_PUBLIC_DELIVERY, IN_RECTIFICATION, CLOSED)),
    PUBLISH_DELIVERY(
            by(OFFICE),
            from(IN_DELIVERY, STATEMENT_ASKED, IN_RECTIFICATION, CLOSED),
            to(IN_PUBLIC_DELIVERY, IN_RECTIFICATION, CLOSED)),
    /** The publisher takes the notice back within the time for a withdrawal. */
    WITHDRAW_DELIVERY(
            by(OFFICE),
            from(IN_PUBLIC_DELIVERY, IN_RECTIFICATION, CLOSED),
            to(IN_DELIVERY, STATEMENT_ASKED, IN_RECTIFICATION, CLOSED)),
    COUNT_AS_DELIVERED(
            by(JOB), from(IN_PUBLIC_DELIVERY, IN_RECTIFICATION, CLOSED), to(STATEMENT_ASKED, IN_RECTIFICATION, CLOSED)),
    RECEIVE_STATEMENT(by(HOLDER, OFFICE), from(STATEMENT_ASKED, IN_DELIVERY, IN_PUBLIC_DELIVERY), to(HEARD)),
    END_PERIOD(by(JOB), from(STATEMENT_ASKED), to(HEARD)),
    DECIDE(by(DRAFTER), from(HEARD), to(DECIDED)),
    RESUME(by(OFFICE, DRAFTER), from(DECIDED), to(HEARD)),
    SIGN(by(SIGNER), from(DECIDED), to(CLOSED, IN_RECTIFICATION)),
    CONFIRM_RECTIFICATION(by(OFFICE, JOB), from(IN_RECTIFICATION), to(CLOSED)),
    REPORT_MISSED(by(JOB), from(IN_RECTIFICATION), to(CLOSED)),
    DISMISS(
            by(OFFICE, DRAFTER, JOB),
            from(PROPOSED, IN_DELIVERY, IN_PUBLIC_DELIVERY, STATEMENT_ASKED, HEARD),
            to(DISMISSED)),
    END_WITH_TITLE(
            by(SIGNER, JOB),
            from(PROPOSED, IN_DELIVERY, IN_PUBLIC_DELIVERY, STATEMENT_ASKED, HEARD, DECIDED, IN_RECTIFICATION),
            to(CLOSED));

    private final Set<SupervisionParty> parties;
    private final Set<SupervisionState> from;
    private final Set<SupervisionState> to;

    SupervisionStep(Set<SupervisionParty> parties, Set<SupervisionState> from, Set<SupervisionState> to) {
        this.parties = parties;
        this.from = from;
        this.to = to;
    }

    public Set<SupervisionParty> parties() {
        return parties;
    }

    /** Returns the states from which the step leads; empty where it begins a proceeding. */
    public Set<SupervisionState> from() {
        return from;
    }

    /**
     * Returns the states to which the step leads; a signature leads to IN_RECTIFICATION where the trigger sets a
     * period.
     */
    public Set<SupervisionState> to() {
        return to;
    }

    /** Returns whether an officer of an office can take the step now. */
    boolean isOpenTo(Actor actor, String office, SupervisionState state) {
        return from.contains(state)
                && parties.stream()
                        .filter(party -> party == OFFICE || party == DRAFTER)
                        .anyMatch(party -> actor.holds(party.role(), office));
    }

    private static Set<SupervisionParty> by(SupervisionParty first, SupervisionParty... others) {
        return EnumSet.of(first, others);
    }

    private static Set<SupervisionState> begins() {
        return EnumSet.noneOf(SupervisionState.class);
    }

    private static Set<SupervisionState> from(SupervisionState first, SupervisionState... others) {
        return EnumSet.of(first, others);
    }

    private static Set<SupervisionState> to(SupervisionState first, SupervisionState... others) {
        return EnumSet.of(first, others);
    }
}

package fangxin.supervision.renewal;

import static fangxin.supervision.proceeding.SupervisionParty.DRAFTER;
import static fangxin.supervision.proceeding.SupervisionParty.HOLDER;
import static fangxin.supervision.proceeding.SupervisionParty.JOB;
import static fangxin.supervision.proceeding.SupervisionParty.OFFICE;
import static fangxin.supervision.proceeding.SupervisionParty.SIGNER;
import static fangxin.supervision.renewal.RenewalState.ACCEPTED;
import static fangxin.supervision.renewal.RenewalState.CLOSED;
import static fangxin.supervision.renewal.RenewalState.DRAFT;
import static fangxin.supervision.renewal.RenewalState.IN_DOCUMENT;
import static fangxin.supervision.renewal.RenewalState.LAPSED;
import static fangxin.supervision.renewal.RenewalState.REFUSED;
import static fangxin.supervision.renewal.RenewalState.RENEWED;
import static fangxin.supervision.renewal.RenewalState.RETURNED;
import static fangxin.supervision.renewal.RenewalState.SUBMITTED;
import static fangxin.supervision.renewal.RenewalState.UNDER_REVIEW;
import static fangxin.supervision.renewal.RenewalState.UPHELD;
import static fangxin.supervision.renewal.RenewalState.WITHDRAWN;

import fangxin.organization.identity.Actor;
import fangxin.supervision.proceeding.SupervisionParty;
import java.util.EnumSet;
import java.util.Set;

/**
 * Enum of all steps of a renewal (续期步骤), such as submit, return, accept, refuse, review and draft: the parties that can
 * take each, the states from which and the state to which it leads. The renewal checks its other conditions. {@code
 * docs/procedure.md} is drawn from this table.
 */
public enum RenewalStep {
    BEGIN(by(HOLDER, OFFICE), EnumSet.noneOf(RenewalState.class), DRAFT),
    SUBMIT(by(HOLDER), from(DRAFT, RETURNED), SUBMITTED),
    /** The office enters the holder's application on paper, with its scan. */
    ENTER_AT_COUNTER(by(OFFICE), from(DRAFT, RETURNED), SUBMITTED),
    RETURN(by(OFFICE), from(SUBMITTED), RETURNED),
    ACCEPT(by(OFFICE), from(SUBMITTED), ACCEPTED),
    REFUSE(by(OFFICE), from(SUBMITTED), REFUSED),
    ASK_REVIEW(by(HOLDER, OFFICE), from(REFUSED), UNDER_REVIEW),
    UPHOLD(by(OFFICE), from(UNDER_REVIEW), UPHELD),
    OVERTURN(by(OFFICE), from(UNDER_REVIEW), ACCEPTED),
    DRAFT_DOCUMENT(by(DRAFTER), from(ACCEPTED), IN_DOCUMENT),
    RESUME(by(DRAFTER), from(IN_DOCUMENT), ACCEPTED),
    SIGN(by(SIGNER), from(IN_DOCUMENT), RENEWED),
    WITHDRAW(by(HOLDER), from(DRAFT, SUBMITTED, RETURNED), WITHDRAWN),
    LAPSE(by(OFFICE), from(RETURNED), LAPSED),
    CLOSE(by(SIGNER, JOB), from(DRAFT, SUBMITTED, RETURNED, ACCEPTED, UNDER_REVIEW, IN_DOCUMENT), CLOSED);

    private final Set<SupervisionParty> parties;
    private final Set<RenewalState> from;
    private final RenewalState to;

    RenewalStep(Set<SupervisionParty> parties, Set<RenewalState> from, RenewalState to) {
        this.parties = parties;
        this.from = from;
        this.to = to;
    }

    public Set<SupervisionParty> parties() {
        return parties;
    }

    /** Returns the states from which the step leads; empty where it begins a renewal. */
    public Set<RenewalState> from() {
        return from;
    }

    public RenewalState to() {
        return to;
    }

    /** Returns whether an officer of an office can take the step in a state. */
    boolean isOpenTo(Actor actor, String office, RenewalState state) {
        return from.contains(state)
                && parties.stream()
                        .filter(party -> party == OFFICE || party == DRAFTER)
                        .anyMatch(party -> actor.holds(party.role(), office));
    }

    private static Set<SupervisionParty> by(SupervisionParty first, SupervisionParty... others) {
        return EnumSet.of(first, others);
    }

    private static Set<RenewalState> from(RenewalState first, RenewalState... others) {
        return EnumSet.of(first, others);
    }
}

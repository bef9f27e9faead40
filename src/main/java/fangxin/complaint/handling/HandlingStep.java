package fangxin.complaint.handling;

import static fangxin.complaint.handling.HandlingParty.PLATFORM;
import static fangxin.complaint.handling.HandlingParty.RECEIVING_OFFICE;
import static fangxin.complaint.handling.HandlingParty.SUPERIOR;
import static fangxin.complaint.handling.HandlingParty.UNIT;
import static fangxin.complaint.handling.HandlingState.ACCEPTED;
import static fangxin.complaint.handling.HandlingState.ANSWERED;
import static fangxin.complaint.handling.HandlingState.ASKED;
import static fangxin.complaint.handling.HandlingState.ENDED;
import static fangxin.complaint.handling.HandlingState.IN_DISPUTE;
import static fangxin.complaint.handling.HandlingState.IN_MEDIATION;
import static fangxin.complaint.handling.HandlingState.NOTIFIED;
import static fangxin.complaint.handling.HandlingState.RECEIVED;
import static fangxin.complaint.handling.HandlingState.REFUSED;
import static fangxin.complaint.handling.HandlingState.RETURNED;
import static fangxin.complaint.handling.HandlingState.SETTLED;
import static fangxin.complaint.handling.HandlingState.SUSPENDED;

import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Enum of all steps of a complaint or consultation (办理步骤), such as return, accept, refuse, mediate, settle and end: the
 * parties that can take each, the states from which and to which it leads, and the code list of its ground. A unit
 * without competence returns a complaint to the receiving office (Order 121, article 41): no step leads from one unit
 * to another. {@code docs/procedure.md} is drawn from this table.
 */
public enum HandlingStep {
    RECEIVE(by(PLATFORM, RECEIVING_OFFICE), begins(), RECEIVED, null),
    ASK(by(PLATFORM, RECEIVING_OFFICE), begins(), ASKED, null),
    RETURN(by(UNIT), from(RECEIVED), RETURNED, null),
    DISTRIBUTE(by(RECEIVING_OFFICE), from(RETURNED), RECEIVED, null),
    DISPUTE_COMPETENCE(by(UNIT), from(RECEIVED), IN_DISPUTE, null),
    /** The authorities agree that the present unit handles the case. */
    AGREE_COMPETENCE(by(UNIT), from(IN_DISPUTE), RECEIVED, null),
    DESIGNATE(by(SUPERIOR), from(IN_DISPUTE), RECEIVED, null),
    ACCEPT(by(PLATFORM, UNIT), from(RECEIVED), ACCEPTED, null),
    REFUSE(by(PLATFORM, UNIT), from(RECEIVED), REFUSED, CodeList.REFUSAL),
    MEDIATE(by(PLATFORM, UNIT), from(ACCEPTED, IN_MEDIATION, SUSPENDED), IN_MEDIATION, null),
    SUSPEND(by(UNIT), from(IN_MEDIATION), SUSPENDED, null),
    /** The unit decides that the mediator does not withdraw. */
    RESUME(by(UNIT), from(SUSPENDED), IN_MEDIATION, null),
    /** The mediator withdraws, by a decision on a party's request or on its own; a successor is appointed. */
    RECUSE(by(UNIT), from(IN_MEDIATION, SUSPENDED), SUSPENDED, null),
    SETTLE(by(PLATFORM, UNIT), from(ACCEPTED, IN_MEDIATION), SETTLED, null),
    END(by(PLATFORM, UNIT), from(ACCEPTED, IN_MEDIATION, SUSPENDED), ENDED, CodeList.ENDING),
    NOTIFY(by(PLATFORM, UNIT), from(ENDED), NOTIFIED, null),
    ANSWER(by(PLATFORM, UNIT), from(ASKED), ANSWERED, null);

    private final Set<HandlingParty> parties;
    private final Set<HandlingState> from;
    private final HandlingState to;
    private final CodeList grounds;

    HandlingStep(Set<HandlingParty> parties, Set<HandlingState> from, HandlingState to, CodeList grounds) {
        this.parties = parties;
        this.from = from;
        this.to = to;
        this.grounds = grounds;
    }

    public Set<HandlingParty> parties() {
        return parties;
    }

    /** Returns the states from which the step leads; empty where it begins a case. */
    public Set<HandlingState> from() {
        return from;
    }

    public HandlingState to() {
        return to;
    }

    /** Returns the code list of the ground that the step needs. */
    public Optional<CodeList> grounds() {
        return Optional.ofNullable(grounds);
    }

    /** Returns whether the step states a reason in words. */
    public boolean needsWords() {
        return switch (this) {
            case RETURN, DISPUTE_COMPETENCE, AGREE_COMPETENCE, DESIGNATE, SUSPEND, RESUME, RECUSE, ANSWER -> true;
            default -> false;
        };
    }

    /** Returns whether the parties are notified of the step by a letter of its own (Order 121, articles 15 and 23). */
    public boolean hasNotice() {
        return this == ACCEPT || this == REFUSE || this == END;
    }

    /** Returns whether the step names the agency that is competent. */
    public boolean needsAgency() {
        return this == DISTRIBUTE || this == DESIGNATE;
    }

    /**
     * Returns the steps that officers can take in a state, in the order of the table. They record an agreement after a
     * mediation to which both consented only; a settlement of the parties alone is a ground of the ending. While the
     * mediation is suspended, they decide on the mediator; once the mediator has withdrawn, they appoint a successor.
     *
     * @param hasMediator whether a mediator is appointed
     */
    static List<HandlingStep> openTo(Set<HandlingParty> parties, HandlingState state, boolean hasMediator) {
        return Arrays.stream(values())
                .filter(step ->
                        step.from.contains(state) && step.parties.stream().anyMatch(parties::contains))
                .filter(step -> step != SETTLE || state != ACCEPTED)
                .filter(step -> state != SUSPENDED || step.fitsSuspended(hasMediator))
                .toList();
    }

    private boolean fitsSuspended(boolean hasMediator) {
        return switch (this) {
            case MEDIATE -> !hasMediator;
            case RESUME, RECUSE -> hasMediator;
            default -> true;
        };
    }

    private static Set<HandlingParty> by(HandlingParty first, HandlingParty... others) {
        return EnumSet.of(first, others);
    }

    private static Set<HandlingState> begins() {
        return EnumSet.noneOf(HandlingState.class);
    }

    private static Set<HandlingState> from(HandlingState first, HandlingState... others) {
        return EnumSet.of(first, others);
    }
}

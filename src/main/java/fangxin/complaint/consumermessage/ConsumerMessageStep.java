package fangxin.complaint.consumermessage;

import static fangxin.complaint.consumermessage.ConsumerMessageState.ANSWERED;
import static fangxin.complaint.consumermessage.ConsumerMessageState.CHECKED;
import static fangxin.complaint.consumermessage.ConsumerMessageState.CLOSED;
import static fangxin.complaint.consumermessage.ConsumerMessageState.ESCALATED;
import static fangxin.complaint.consumermessage.ConsumerMessageState.RECORDED;
import static fangxin.complaint.consumermessage.ConsumerMessageState.REOPENED;
import static fangxin.complaint.consumermessage.ConsumerMessageState.SENT;
import static fangxin.complaint.consumermessage.ConsumerMessageState.SOLVED;
import static fangxin.complaint.consumermessage.ConsumerMessageState.TO_CHECK;
import static fangxin.complaint.consumermessage.ConsumerMessageState.UNMATCHED;
import static fangxin.complaint.consumermessage.MessageParty.CONSUMER;
import static fangxin.complaint.consumermessage.MessageParty.HOLDER;
import static fangxin.complaint.consumermessage.MessageParty.JOB;
import static fangxin.complaint.consumermessage.MessageParty.OFFICE;
import static fangxin.complaint.consumermessage.MessageParty.STATION;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Enum of all steps of a message of a consumer (留言办理步骤), such as send, answer, escalate, solve, close, join and
 * publish: the parties that can take each, and the states from which and to which it leads. The message checks its
 * other conditions. {@code docs/procedure.md} is drawn from this table.
 */
public enum ConsumerMessageStep {
    /** Begins a message on a unit that is not known. */
    KEEP(by(CONSUMER), begins(), UNMATCHED),
    /** Begins a message, also one from paper, or assigns one to the unit that the office found. */
    SEND(by(CONSUMER, HOLDER, OFFICE), from(UNMATCHED), SENT),
    /** Begins a report on a plaque, or assigns one to the office of the unit that was found. */
    REPORT_PLAQUE(by(CONSUMER, OFFICE), from(UNMATCHED), TO_CHECK),
    /** Begins thanks, or ends a message on a unit that was not found. */
    RECORD(by(CONSUMER, HOLDER, OFFICE), from(UNMATCHED), RECORDED),
    ANSWER(by(HOLDER), ConsumerMessageState.answerable(), ANSWERED),
    ESCALATE(by(JOB), from(SENT, REOPENED), ESCALATED),
    SOLVE(by(CONSUMER), from(SENT, ESCALATED, ANSWERED, REOPENED), SOLVED),
    REOPEN(by(CONSUMER), from(ANSWERED, SOLVED), REOPENED),
    CLOSE(by(JOB), from(ESCALATED, ANSWERED), CLOSED),
    /** States to the consumer the finding of the office at the silent shop; the state is unchanged. */
    FOLLOW_UP(by(OFFICE), from(ESCALATED), null),
    /** Forwards the answer or the outcome of the station to the consumer, also a late one; the state is unchanged. */
    FORWARD_REPLY(by(STATION), from(ESCALATED, ANSWERED, REOPENED, SOLVED, CLOSED), null),
    CHECK(by(OFFICE), from(TO_CHECK), CHECKED),
    /** Joins an open message with another one of the same matter; its state is unchanged. */
    MERGE(by(OFFICE), from(SENT, ESCALATED, REOPENED, TO_CHECK), null),
    /** Separates a joined message, also where the other one ends without an answer; the state is unchanged. */
    SEPARATE(by(CONSUMER, OFFICE, JOB), EnumSet.allOf(ConsumerMessageState.class), null),
    /** Publishes an opinion; the state is unchanged. */
    PUBLISH(by(OFFICE, JOB), EnumSet.allOf(ConsumerMessageState.class), null),
    /** Requires an officer's decision on an opinion, since personal data were found in it; the state is unchanged. */
    HOLD(by(JOB), EnumSet.allOf(ConsumerMessageState.class), null),
    /** Decides against the publication of an opinion, or withdraws it; the state is unchanged. */
    WITHHOLD(by(OFFICE), EnumSet.allOf(ConsumerMessageState.class), null);

    private final Set<MessageParty> parties;
    private final Set<ConsumerMessageState> from;
    private final ConsumerMessageState to;

    ConsumerMessageStep(Set<MessageParty> parties, Set<ConsumerMessageState> from, ConsumerMessageState to) {
        this.parties = parties;
        this.from = from;
        this.to = to;
    }

    /** Returns the step that begins a message of a type on a known unit, or assigns it to a unit. */
    static ConsumerMessageStep to(ConsumerMessageType type) {
        if (type.isPlaqueReport()) {
            return REPORT_PLAQUE;
        }
        return type == ConsumerMessageType.THANKS ? RECORD : SEND;
    }

    public Set<MessageParty> parties() {
        return parties;
    }

    /** Returns the states from which the step leads; empty where it only begins a message. */
    public Set<ConsumerMessageState> from() {
        return from;
    }

    /** Returns the state after the step; empty where the step leaves it unchanged. */
    public Optional<ConsumerMessageState> to() {
        return Optional.ofNullable(to);
    }

    /**
     * Returns the steps that a party can take in a state, in the order of the table: a message that is joined with
     * another one can be separated, and any other can be joined.
     */
    static List<ConsumerMessageStep> openTo(MessageParty party, ConsumerMessageState state, boolean joined) {
        return Arrays.stream(values())
                .filter(step -> step.from.contains(state) && step.parties.contains(party))
                .filter(step -> step != (joined ? MERGE : SEPARATE))
                .toList();
    }

    private static Set<MessageParty> by(MessageParty first, MessageParty... others) {
        return EnumSet.of(first, others);
    }

    private static Set<ConsumerMessageState> begins() {
        return EnumSet.noneOf(ConsumerMessageState.class);
    }

    private static Set<ConsumerMessageState> from(ConsumerMessageState first, ConsumerMessageState... others) {
        return EnumSet.of(first, others);
    }
}

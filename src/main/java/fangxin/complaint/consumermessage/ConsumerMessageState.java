package fangxin.complaint.consumermessage;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Enum of the states of a message of a consumer (留言状态), such as sent, escalated to a station, answered, reopened,
 * solved, closed, or plaque to check, each with the time limit that runs in it.
 */
public enum ConsumerMessageState {
    /** The unit is not identified; the office has to find it. */
    UNMATCHED(null),
    /** The shop was notified and has to answer. */
    SENT(MessageLimit.ANSWER),
    /** The shop did not answer in time; the consumer was notified of other bodies that can help. */
    ESCALATED(MessageLimit.CLOSING),
    ANSWERED(MessageLimit.CLOSING),
    /** The consumer stated that the matter is not solved; the shop has to answer again. */
    REOPENED(MessageLimit.ANSWER),
    /** The consumer stated that the matter is solved. */
    SOLVED(null),
    /** The time of the consumer after the answer, or after the silence of the shop, is over. */
    CLOSED(null),
    /** Needs no answer: thanks, or a message on a unit that was not found. */
    RECORDED(null),
    /** A report on a plaque that the office checks. */
    TO_CHECK(MessageLimit.CHECK),
    CHECKED(null);

    private final MessageLimit limit;

    ConsumerMessageState(MessageLimit limit) {
        this.limit = limit;
    }

    public Optional<MessageLimit> limit() {
        return Optional.ofNullable(limit);
    }

    /** Returns the states after which no step is due. */
    static Set<ConsumerMessageState> ended() {
        return EnumSet.of(SOLVED, CLOSED, RECORDED, CHECKED);
    }

    /** Returns the states in which the shop can answer. */
    static Set<ConsumerMessageState> answerable() {
        return EnumSet.of(SENT, ESCALATED, REOPENED);
    }

    /**
     * Returns the states of a message that the shop leaves unanswered once its last day has passed.
     *
     * @param answered whether the shop has answered before; then it is silent only where it was asked again
     */
    static Set<ConsumerMessageState> unanswered(boolean answered) {
        return answered ? EnumSet.of(ESCALATED) : EnumSet.of(SENT, REOPENED, ESCALATED, CLOSED);
    }

    static Set<ConsumerMessageState> withLimit() {
        EnumSet<ConsumerMessageState> all = EnumSet.allOf(ConsumerMessageState.class);
        all.removeIf(state -> state.limit == null);
        return all;
    }
}

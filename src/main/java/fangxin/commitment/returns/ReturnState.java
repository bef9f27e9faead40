package fangxin.commitment.returns;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Enum of the states of a claim of return (退货办理状态), such as claimed, agreed, refused, refunded, contested and found
 * justified or not, each with the limit that runs in it.
 */
public enum ReturnState {
    /** The consumer has claimed; the shop answers. */
    APPLIED(ReturnLimit.ANSWER),
    /** The shop did not answer in time and was reminded. */
    REMINDED(ReturnLimit.REMINDER),
    /** The shop did not answer after the reminder either; the office follows it up. */
    SILENT(null),
    AGREED(null),
    REFUSED(null),
    /** A shop has taken the goods back. */
    GOODS_BACK(ReturnLimit.REFUND),
    /** The price was paid back in one sum. */
    REFUNDED(null),
    /**
     * The consumer contests the refusal, the missing answer, or a record of the shop; the shop has to give its
     * statement.
     */
    CONTESTED(ReturnLimit.STATEMENT),
    /** The shop has given its statement, or its period is over; the office has to find. */
    HEARD(ReturnLimit.HANDLING),
    /** The office found that the refusal was justified. */
    JUSTIFIED(null),
    /** The office found that the refusal was not justified. */
    UNJUSTIFIED(null),
    /** The consumer gave the claim up. */
    WITHDRAWN(null);

    private final ReturnLimit limit;

    ReturnState(ReturnLimit limit) {
        this.limit = limit;
    }

    public Optional<ReturnLimit> limit() {
        return Optional.ofNullable(limit);
    }

    /** Returns the states in which nothing is left to be done. */
    static Set<ReturnState> ended() {
        return EnumSet.of(REFUSED, REFUNDED, JUSTIFIED, UNJUSTIFIED, WITHDRAWN);
    }

    static Set<ReturnState> withLimit() {
        EnumSet<ReturnState> all = EnumSet.allOf(ReturnState.class);
        all.removeIf(state -> state.limit == null);
        return all;
    }
}

package fangxin.naming.objection;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of an objection for the office that decides it, without the objector's identity: the item, statement, channel
 * and state, the deadline, the decision, and who has read that identity.
 *
 * @param named        whether the objector gave a name
 * @param identityKept whether an identity is kept, sealed
 * @param deadline     for the decision, or null once decided
 * @param decision     or null while it is open
 * @param accesses     who has read that identity
 */
public record ObjectionView(
        @NotNull String receipt,
        @NotNull ObjectedItem subject,
        @NotNull ObjectionChannel channel,
        @NotNull String statement,
        boolean named,
        boolean identityKept,
        @NotNull LocalDate receivedOn,
        @NotNull Instant enteredAt,
        DecisionDeadline deadline,
        @NotNull ObjectionState state,
        ObjectionDecision decision,
        @NotNull List<ObjectorAccessView> accesses) {

    /**
     * The item of a notice to which an objection is made.
     *
     * @param notice    id of the notice
     * @param seq       number of the item in the notice
     * @param reference of the candidacy
     */
    public record ObjectedItem(
            @NotNull String notice,
            @NotNull String noticeTitle,
            int seq,
            @NotNull String reference,
            @NotNull String signName) {}

    /**
     * The last day for a decision.
     *
     * @param provisional whether the day may move, since the holidays of its year are not published
     */
    public record DecisionDeadline(LocalDate dueOn, boolean provisional) {}

    /** The decision on an objection, and who made it. */
    public record ObjectionDecision(
            String answer, String decidedBy, @NotNull Instant decidedAt) {}

    public boolean isOpen() {
        return state == ObjectionState.OPEN;
    }
}

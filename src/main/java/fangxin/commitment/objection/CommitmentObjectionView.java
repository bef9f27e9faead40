package fangxin.commitment.objection;

import fangxin.naming.objection.ObjectionChannel;
import fangxin.naming.objection.ObjectionState;
import fangxin.naming.objection.ObjectionView.ObjectionDecision;
import fangxin.naming.objection.ObjectorAccessView;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of an objection to a pledge for the office that decides it: pledge, channel, statement, whether it is named,
 * days, state, decision, and who has read the objector's identity, which it does not have.
 *
 * @param named        whether the objector gave a name
 * @param identityKept whether an identity is kept, sealed
 * @param dueOn        last day for the decision, or null once decided
 * @param decision     or null while it is open
 * @param accesses     who has read the identity
 */
public record CommitmentObjectionView(
        @NotNull String receipt,
        @NotNull ObjectedPledge pledge,
        @NotNull ObjectionChannel channel,
        @NotNull String statement,
        boolean named,
        boolean identityKept,
        @NotNull LocalDate receivedOn,
        @NotNull Instant enteredAt,
        LocalDate dueOn,
        @NotNull ObjectionState state,
        ObjectionDecision decision,
        @NotNull List<ObjectorAccessView> accesses)
        implements Serializable {
    /** Pledge to which an objection is made, with the number of its commitment. */
    public record ObjectedPledge(
            @NotNull String number, @NotNull String signName) implements Serializable {}

    static CommitmentObjectionView of(
            CommitmentObjection objection, boolean identityKept, List<CommitmentObjectorAccess> accesses) {
        return new CommitmentObjectionView(
                objection.receipt(),
                new ObjectedPledge(
                        objection.commitment().number(),
                        objection.commitment().premises().signName()),
                objection.channel(),
                objection.statement(),
                objection.isIdentified(),
                identityKept,
                objection.receivedOn(),
                objection.enteredAt(),
                objection.isOpen() ? objection.commitment().dueOn() : null,
                objection.state(),
                objection.isOpen()
                        ? null
                        : new ObjectionDecision(objection.answer(), objection.decidedByName(), objection.decidedAt()),
                accesses.stream().map(CommitmentObjectorAccess::view).toList());
    }

    public boolean isOpen() {
        return state == ObjectionState.OPEN;
    }
}

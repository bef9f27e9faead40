package fangxin.naming.objection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An objection for the office that decides it, without the objector's identity.
 *
 * @param dueOn     last day for the decision, or null once decided
 * @param objector  whether an identity is kept, sealed
 * @param readings  who has looked at that identity
 */
public record ObjectionView(
        String receipt,
        String notice,
        String noticeTitle,
        int item,
        String reference,
        String signName,
        ObjectionChannel channel,
        String words,
        boolean named,
        boolean objector,
        LocalDate receivedOn,
        Instant enteredAt,
        LocalDate dueOn,
        boolean dueProvisional,
        ObjectionState state,
        String answer,
        String decidedBy,
        Instant decidedAt,
        List<ObjectorAccessView> readings) {
    public boolean open() {
        return state == ObjectionState.OPEN;
    }
}

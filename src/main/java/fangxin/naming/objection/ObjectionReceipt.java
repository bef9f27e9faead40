package fangxin.naming.objection;

import fangxin.naming.notice.NoticeItem;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * View of an objection to a notice or a pledge for the holder of its receipt number: what it is about, its state and,
 * once decided, the answer.
 *
 * @param notice      id of the notice, or null where the objection is to a pledge
 * @param noticeTitle title of the notice, or null
 * @param item        number of the item in the notice, or 0
 * @param pledge      number of the commitment to whose pledge the objection is, or null
 */
public record ObjectionReceipt(
        @NotNull String receipt,
        String notice,
        String noticeTitle,
        int item,
        @NotNull String signName,
        @NotNull Instant enteredAt,
        @NotNull ObjectionState state,
        String answer,
        Instant decidedAt,
        String pledge) {

    static ObjectionReceipt of(Objection objection) {
        NoticeItem item = objection.item();
        return new ObjectionReceipt(
                objection.receipt(),
                item.notice().id(),
                item.notice().title(),
                item.seq(),
                item.signName(),
                objection.enteredAt(),
                objection.state(),
                objection.answer(),
                objection.decidedAt(),
                null);
    }

    /** Returns the receipt of an objection to a pledge. */
    public static ObjectionReceipt ofPledge(AbstractObjection objection, String pledge, String signName) {
        return new ObjectionReceipt(
                objection.receipt(),
                null,
                null,
                0,
                signName,
                objection.enteredAt(),
                objection.state(),
                objection.answer(),
                objection.decidedAt(),
                pledge);
    }
}

package fangxin.naming.objection;

import fangxin.naming.notice.NoticeItem;
import java.time.Instant;

/** View of an objection for the holder of its receipt number: its state and, once decided, the answer. */
public record ObjectionReceipt(
        String receipt,
        String notice,
        String noticeTitle,
        int item,
        String signName,
        Instant enteredAt,
        ObjectionState state,
        String answer,
        Instant decidedAt) {

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
                objection.decidedAt());
    }
}

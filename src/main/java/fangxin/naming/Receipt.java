package fangxin.naming;

import java.time.Instant;

/** What an objector learns by the receipt number. */
public record Receipt(String receipt, String notice, String noticeTitle, int item, String signName,
        Instant enteredAt, Objection.State state, String answer, Instant decidedAt) {

    static Receipt of(Objection objection) {
        NoticeItem item = objection.item();
        return new Receipt(objection.receipt(), item.notice().id(), item.notice().title(), item.seq(),
                item.signName(), objection.enteredAt(), objection.state(), objection.answer(),
                objection.decidedAt());
    }
}

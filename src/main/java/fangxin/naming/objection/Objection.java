package fangxin.naming.objection;

import fangxin.common.RuleViolation;
import fangxin.naming.notice.NoticeItem;
import fangxin.organization.calendar.BusinessMoment;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/**
 * Stored objection (异议) to one item of a public notice, refused after its last day: receipt, statement, channel, days,
 * whether the objector gave a name, state, and the office's decision with its answer.
 */
@Entity
public class Objection extends AbstractObjection {
    @ManyToOne(optional = false)
    @JoinColumn(name = "item")
    private NoticeItem item;

    protected Objection() {}

    /**
     * @param receivedOn the day the letter, call or visit came; that day decides whether it is in time
     * @param enteredBy  the officer who wrote it down, or null when it was made online
     */
    public Objection(
            String receipt,
            NoticeItem item,
            ObjectionInput input,
            LocalDate receivedOn,
            String enteredBy,
            BusinessMoment now) {
        super(receipt, input, receivedOn, enteredBy, now);
        if (!item.notice().isOpen(receivedOn)) {
            throw new RuleViolation("naming.objection.late", item.notice().lastDay());
        }
        this.item = item;
    }

    public NoticeItem item() {
        return item;
    }
}

package fangxin.procedure.cultivation;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Stored closing of one defect of a return notice (补正事项销项) by an officer who has checked the correction. */
@Entity
@Table(name = "defect_closing")
public class DefectClosing extends CultivationRecord {
    @NotNull
    @Length(max = 36)
    private String notice;

    private int item;

    protected DefectClosing() {}

    /** @param item number of the defect within the notice, from 1 */
    DefectClosing(ApplicationReturnNotice notice, int item, Actor actor, Instant now) {
        super(notice.act().subject().copy(), actor, now);
        this.notice = notice.id();
        this.item = item;
    }

    boolean isOf(ApplicationReturnNotice other, int number) {
        return notice.equals(other.id()) && item == number;
    }
}

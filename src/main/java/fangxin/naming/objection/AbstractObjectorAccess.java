package fangxin.naming.objection;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedAccess;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotNull;

/**
 * Mapped superclass of the entries of the logs of who read the identity of an objector to a notice or a pledge, when
 * and why; it makes an entry from the stamp of the action, and returns its view. The database refuses to change or
 * delete them.
 */
@MappedSuperclass
public abstract class AbstractObjectorAccess extends RecordedAccess {
    @NotNull
    @Length(max = 30)
    private String objection;

    protected AbstractObjectorAccess() {}

    protected AbstractObjectorAccess(String objection, String reason, ActionStamp by) {
        super(RecordedActor.of(by.actor()), reason, by.moment().at());
        this.objection = objection;
    }

    public String objection() {
        return objection;
    }

    /** Returns the access: who read the identity, why and when. */
    public ObjectorAccessView view() {
        return new ObjectorAccessView(actor().name(), reason(), accessedAt());
    }
}

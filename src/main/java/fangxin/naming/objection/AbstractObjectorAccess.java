package fangxin.naming.objection;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Mapped superclass of the entries of access logs: who read an objector's identity, when and why. The database refuses to
 * change or delete them.
 */
@MappedSuperclass
public abstract class AbstractObjectorAccess {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 30)
    private String objection;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    @Length(max = 500)
    private String reason;

    @NotNull
    private Instant accessedAt;

    protected AbstractObjectorAccess() {}

    protected AbstractObjectorAccess(String objection, String reason, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.objection = objection;
        this.actor = RecordedActor.of(by.actor());
        this.reason = reason;
        this.accessedAt = by.moment().at();
    }

    public String objection() {
        return objection;
    }

    /** Who read it, why and when. */
    public ObjectorAccessView view() {
        return new ObjectorAccessView(actor.name(), reason, accessedAt);
    }
}

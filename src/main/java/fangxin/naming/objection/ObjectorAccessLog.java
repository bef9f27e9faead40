package fangxin.naming.objection;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored entry of the access log: who read an objector's identity, when and why. The database refuses to change or
 * delete it.
 */
@Entity
@Table(name = "objector_access_log")
class ObjectorAccessLog {
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

    protected ObjectorAccessLog() {}

    ObjectorAccessLog(String objection, String reason, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.objection = objection;
        this.actor = RecordedActor.of(by.actor());
        this.reason = reason;
        this.accessedAt = by.moment().at();
    }

    String objection() {
        return objection;
    }

    public RecordedActor actor() {
        return actor;
    }

    public String reason() {
        return reason;
    }

    public Instant accessedAt() {
        return accessedAt;
    }
}

package fangxin.organization.identity;

import fangxin.common.validation.Length;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Mapped superclass of the stored entries of access logs (查看记录): who read personal data unmasked, when and why. The
 * database refuses to change or delete an entry. The subclass has the record whose data were read.
 */
@MappedSuperclass
public abstract class RecordedAccess {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    @Length(max = 500)
    private String reason;

    @NotNull
    private Instant accessedAt;

    protected RecordedAccess() {}

    protected RecordedAccess(RecordedActor actor, String reason, Instant accessedAt) {
        this.id = UUID.randomUUID().toString();
        this.actor = actor;
        this.reason = reason;
        this.accessedAt = accessedAt;
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

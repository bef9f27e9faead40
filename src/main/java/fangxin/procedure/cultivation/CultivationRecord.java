package fangxin.procedure.cultivation;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.procedure.candidacy.WorkSubject;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Base class of the stored acts of this phase (培育记录), such as verification, return notice and visit: id, subject,
 * person and time. The newest of a type counts.
 */
@MappedSuperclass
public abstract class CultivationRecord {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Embedded
    @Valid
    private CultivationAct act;

    protected CultivationRecord() {}

    CultivationRecord(WorkSubject subject, Actor actor, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.act = new CultivationAct(subject, actor, now);
    }

    public String id() {
        return id;
    }

    public CultivationAct act() {
        return act;
    }
}

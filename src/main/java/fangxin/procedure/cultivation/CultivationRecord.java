package fangxin.procedure.cultivation;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/**
 * Base of the stored acts of this phase (培育记录). A later act leaves the earlier ones on record; the newest of a type
 * counts.
 */
@MappedSuperclass
public abstract class CultivationRecord {
    @Id
    @Length(max = 36)
    private String id;

    @Column(name = "subject")
    @Length(max = 30)
    private String candidacy;

    @Length(max = 60)
    private String account;

    @Length(max = 100)
    private String actorName;

    private Instant actedAt;

    protected CultivationRecord() {}

    protected CultivationRecord(String candidacy, Actor actor, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.candidacy = candidacy;
        this.account = actor.account();
        this.actorName = actor.name();
        this.actedAt = now;
    }

    public String id() {
        return id;
    }

    /** Reference of the candidacy. */
    public String candidacy() {
        return candidacy;
    }

    public String account() {
        return account;
    }

    public String actorName() {
        return actorName;
    }

    public Instant actedAt() {
        return actedAt;
    }
}

package fangxin.procedure.cultivation;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.procedure.candidacy.WorkSubject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Embeddable with what all stored acts of the cultivation phase record (培育行为): subject of work, person and time. A
 * later act leaves the earlier ones on record.
 */
@Embeddable
public class CultivationAct {
    @NotNull
    @Embedded
    @Valid
    private WorkSubject subject;

    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    @Length(max = 100)
    private String actorName;

    @NotNull
    private Instant actedAt;

    protected CultivationAct() {}

    CultivationAct(WorkSubject subject, Actor actor, Instant actedAt) {
        this.subject = subject;
        this.account = actor.account();
        this.actorName = actor.name();
        this.actedAt = actedAt;
    }

    /** Returns the candidacy, or the title that is inspected after naming. */
    public WorkSubject subject() {
        return subject;
    }

    /** Returns the account that was signed in. */
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

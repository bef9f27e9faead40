package fangxin.procedure.cultivation;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Act of the cultivation phase (培育记录): the candidacy, the person and the time. A later act leaves the earlier ones on
 * record.
 */
@Embeddable
public class CultivationAct {
    @NotNull
    @Column(name = "subject")
    @Length(max = 30)
    private String candidacy;

    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    @Length(max = 100)
    private String actorName;

    @NotNull
    @Column(name = "actedat")
    private Instant at;

    protected CultivationAct() {}

    CultivationAct(String candidacy, Actor actor, Instant at) {
        this.candidacy = candidacy;
        this.account = actor.account();
        this.actorName = actor.name();
        this.at = at;
    }

    /** Reference of the candidacy. */
    public String candidacy() {
        return candidacy;
    }

    /** The account that was signed in. */
    public String account() {
        return account;
    }

    public String actorName() {
        return actorName;
    }

    public Instant at() {
        return at;
    }
}

package fangxin.organization.identity;

import fangxin.common.validation.Length;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/** Embeddable actor of a recorded act (办理人): the account, and the name that it had then. */
@Embeddable
public class RecordedActor {
    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    @Column(name = "actorname")
    @Length(max = 100)
    private String name;

    protected RecordedActor() {}

    private RecordedActor(String account, String name) {
        this.account = account;
        this.name = name;
    }

    public static RecordedActor of(Actor actor) {
        return new RecordedActor(actor.account(), actor.name());
    }

    /** Returns an actor whose account and name are erased, with a mark in their place. */
    public static RecordedActor erased(String mark) {
        return new RecordedActor(mark, mark);
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }
}

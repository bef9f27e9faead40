package fangxin.procedure.evaluation;

import fangxin.common.validation.Length;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/** Embeddable member of an evaluation team: account and name. */
@Embeddable
public class TeamMember {
    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    @Length(max = 100)
    private String name;

    protected TeamMember() {}

    TeamMember(String account, String name) {
        this.account = account;
        this.name = name;
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }
}

package fangxin.procedure.evaluation;

import jakarta.persistence.Embeddable;

/** Member of an evaluation team. */
@Embeddable
public class TeamMember {
    private String account;
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

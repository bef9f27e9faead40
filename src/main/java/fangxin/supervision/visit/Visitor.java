package fangxin.supervision.visit;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Account;
import fangxin.organization.retention.RetainedPersonalData;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/** Embeddable person who makes a visit (走访人员): account and name, which can be erased. */
@Embeddable
public class Visitor {
    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    @Length(max = 100)
    private String name;

    protected Visitor() {}

    Visitor(String account, String name) {
        this.account = account;
        this.name = name;
    }

    static Visitor of(Account person) {
        return new Visitor(person.username(), person.name());
    }

    /** Returns a visitor whose personal data are erased. */
    static Visitor erased() {
        return new Visitor(RetainedPersonalData.ERASED, RetainedPersonalData.ERASED);
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }
}

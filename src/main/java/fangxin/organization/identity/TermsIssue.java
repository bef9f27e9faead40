package fangxin.organization.identity;

import fangxin.common.validation.Length;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Mapped superclass of the stored issues of terms (规则版次), which an office edits as a whole: the number of the issue,
 * who entered it and when. Each change is a new issue, and an issue does not change; the first is that of the
 * configuration. The subclass has the terms, since the converter of its column needs their type.
 */
@MappedSuperclass
public abstract class TermsIssue {
    /** The first issue. */
    public static final int FIRST = 1;

    @Id
    private int issue;

    @Length(max = 60)
    private String account;

    @Length(max = 100)
    private String actorName;

    @NotNull
    private Instant enteredAt;

    protected TermsIssue() {}

    /** @param actor the officer who enters the terms; null for those of the configuration */
    protected TermsIssue(int issue, Actor actor, Instant now) {
        this.issue = issue;
        this.account = actor == null ? null : actor.account();
        this.actorName = actor == null ? null : actor.name();
        this.enteredAt = now;
    }

    public int issue() {
        return issue;
    }

    /** Returns the account of the officer, or null for the terms of the configuration. */
    public String account() {
        return account;
    }

    /** Returns the name of the officer, or null for the terms of the configuration. */
    public String actorName() {
        return actorName;
    }

    public Instant enteredAt() {
        return enteredAt;
    }
}

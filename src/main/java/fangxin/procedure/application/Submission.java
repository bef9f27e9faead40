package fangxin.procedure.application;

import fangxin.common.validation.Length;
import fangxin.platform.config.JsonMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Submission (提交件): the content of an application when it was submitted, one more after each return. Never changed or
 * deleted.
 */
@Entity
class Submission {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 30)
    private String candidacy;

    private int seq;

    @NotNull
    @Length(max = 60)
    private String account;

    @NotNull
    @Length(max = 100)
    private String actorName;

    @NotNull
    @Lob
    private String content;

    @NotNull
    private Instant submittedAt;

    protected Submission() {}

    Submission(String candidacy, int seq, String account, String actorName, ApplicationContent content, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.candidacy = candidacy;
        this.seq = seq;
        this.account = account;
        this.actorName = actorName;
        this.content = JsonMapper.write(content);
        this.submittedAt = now;
    }

    public String id() {
        return id;
    }

    /** Reference of the candidacy. */
    public String candidacy() {
        return candidacy;
    }

    public int seq() {
        return seq;
    }

    public String account() {
        return account;
    }

    public String actorName() {
        return actorName;
    }

    public ApplicationContent content() {
        return JsonMapper.read(content, ApplicationContent.class);
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}

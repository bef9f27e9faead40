package fangxin.procedure.application;

import fangxin.common.validation.Length;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import fangxin.platform.config.JsonMapper;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored submission (提交件): the content of an application when it was submitted, with person and time, one more after
 * each return; it is never changed or deleted.
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
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    @Lob
    private String content;

    @NotNull
    private Instant submittedAt;

    protected Submission() {}

    Submission(String candidacy, int seq, Actor by, ApplicationContent content, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.candidacy = candidacy;
        this.seq = seq;
        this.actor = RecordedActor.of(by);
        this.content = JsonMapper.write(content);
        this.submittedAt = now;
    }

    public String id() {
        return id;
    }

    /** Returns the reference of the candidacy. */
    public String candidacy() {
        return candidacy;
    }

    public int seq() {
        return seq;
    }

    public RecordedActor actor() {
        return actor;
    }

    public ApplicationContent content() {
        return JsonMapper.read(content, ApplicationContent.class);
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}

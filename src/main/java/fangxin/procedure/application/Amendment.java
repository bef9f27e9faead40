package fangxin.procedure.application;

import fangxin.common.validation.Length;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored correction (更正) of one field of a submission by an office: former and new text, reason, officer and time; the
 * submission itself stays as it was.
 */
@Entity
class Amendment {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 30)
    private String candidacy;

    private int seq;
    private int submission;

    @NotNull
    @Length(max = 60)
    private String field;

    @Length(max = 4000)
    private String textBefore;

    @Length(max = 4000)
    private String textAfter;

    @NotNull
    @Length(max = 500)
    private String reason;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant amendedAt;

    protected Amendment() {}

    Amendment(
            Submission submission,
            int seq,
            ApplicationCorrection.AnswerCorrection change,
            String reason,
            Actor by,
            BusinessMoment now) {
        this.id = UUID.randomUUID().toString();
        this.candidacy = submission.candidacy();
        this.seq = seq;
        this.submission = submission.seq();
        this.field = change.field();
        this.textBefore = change.before();
        this.textAfter = change.after();
        this.reason = reason;
        this.actor = RecordedActor.of(by);
        this.amendedAt = now.at();
    }

    /** Returns the reference of the candidacy. */
    public String candidacy() {
        return candidacy;
    }

    /** Returns the number of the correction within the candidacy, from 1. */
    public int seq() {
        return seq;
    }

    /** Returns the number of the corrected submission. */
    public int submission() {
        return submission;
    }

    /** Returns the code of a question, or {@link ApplicationCorrection#REGISTERED_NAME}. */
    public String field() {
        return field;
    }

    public String textBefore() {
        return textBefore;
    }

    /** Returns the corrected value; null where an answer was removed. */
    public String textAfter() {
        return textAfter;
    }

    public String reason() {
        return reason;
    }

    public RecordedActor actor() {
        return actor;
    }

    public Instant amendedAt() {
        return amendedAt;
    }
}

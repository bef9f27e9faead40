package fangxin.rating;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.retention.RetainedPersonalData;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Stored correction (更正申请) that a holder has asked of one input of its rating before the input becomes public, with its
 * words, which can be erased, last day, and the answer of the office. While it is open, the input does not become
 * public.
 */
@Entity
@Table(name = "rating_correction")
public class RatingCorrection {
    @Id
    @Length(max = 36)
    private String id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "title")
    private Title title;

    @NotNull
    @Enumerated(EnumType.STRING)
    private RatingInputKind kind;

    @NotNull
    @Length(max = 60)
    private String source;

    @NotNull
    @Length(max = 2000)
    private String plea;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant askedAt;

    @NotNull
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private RatingCorrectionOutcome outcome;

    @Length(max = 1000)
    private String reason;

    @Length(max = 100)
    private String decidedBy;

    private Instant decidedAt;

    protected RatingCorrection() {}

    /** @param dueOn last day for the answer of the office */
    RatingCorrection(Title title, RatingInput input, String plea, LocalDate dueOn, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.title = title;
        this.kind = input.kind();
        this.source = input.source();
        this.plea = plea;
        this.actor = RecordedActor.of(by.actor());
        this.askedAt = by.moment().at();
        this.dueOn = dueOn;
    }

    /** Decides on the request once; a repeated request changes nothing. */
    void decide(RatingCorrectionOutcome chosen, String stated, ActionStamp by) {
        if (outcome == chosen && stated.equals(reason)) {
            return;
        }
        if (outcome != null) {
            throw RuleViolation.conflict("rating.correction.decided", decidedBy, decidedAt);
        }
        outcome = chosen;
        reason = stated;
        decidedBy = by.actor().name();
        decidedAt = by.moment().at();
    }

    /** Erases the words of the holder, since their retention is over. */
    void erasePlea() {
        plea = RetainedPersonalData.ERASED;
    }

    String id() {
        return id;
    }

    Title title() {
        return title;
    }

    RatingInputKind kind() {
        return kind;
    }

    String source() {
        return source;
    }

    String plea() {
        return plea;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** Returns the last day for the answer. */
    LocalDate dueOn() {
        return dueOn;
    }

    /** Returns the outcome; null while the request is open. */
    RatingCorrectionOutcome outcome() {
        return outcome;
    }

    String reason() {
        return reason;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}

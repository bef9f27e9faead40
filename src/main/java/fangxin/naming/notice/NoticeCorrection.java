package fangxin.naming.notice;

import fangxin.common.validation.Length;
import fangxin.organization.identity.RecordedActor;
import fangxin.procedure.candidacy.StepContext;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored correction (更正公告) of one field of a published notice or of one of its items: former and new text, the reason,
 * who (an officer, or the system for the last day) and when, and the withdrawal if it was taken back.
 */
@Entity
@Table(name = "notice_correction")
class NoticeCorrection {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "notice")
    private PublicNotice notice;

    @ManyToOne
    @JoinColumn(name = "item")
    private NoticeItem item;

    @NotNull
    @Enumerated(EnumType.STRING)
    private CorrectableField field;

    @NotNull
    @Length(max = 4000)
    private String textBefore;

    @NotNull
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
    private Instant correctedAt;

    /** The English text that the correction replaced, which it states in Chinese only; null without one. */
    @Length(max = 4000)
    private String englishBefore;

    private Instant withdrawnAt;

    @Length(max = 500)
    private String withdrawalReason;

    protected NoticeCorrection() {}

    NoticeCorrection(
            PublicNotice notice,
            NoticeItem item,
            CorrectableField field,
            String textBefore,
            String textAfter,
            String reason,
            StepContext taking) {
        this.id = UUID.randomUUID().toString();
        this.notice = notice;
        this.item = item;
        this.field = field;
        this.textBefore = textBefore;
        this.textAfter = textAfter;
        this.reason = reason;
        this.actor = RecordedActor.of(taking.actor());
        this.correctedAt = taking.moment().at();
    }

    /** Records the English text that the correction replaces. */
    NoticeCorrection replacing(String english) {
        englishBefore = english;
        return this;
    }

    /** Marks the correction as withdrawn: it is no longer shown, and remains on the office's record with the reason. */
    void withdraw(String because, Instant now) {
        withdrawnAt = now;
        withdrawalReason = because;
    }

    /** Returns whether the correction is public, that is, not withdrawn. */
    boolean counts() {
        return withdrawnAt == null;
    }

    RecordedActor actor() {
        return actor;
    }

    String englishBefore() {
        return englishBefore;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    String withdrawalReason() {
        return withdrawalReason;
    }

    /** Returns the item concerned, or null where it is the notice itself. */
    public NoticeItem item() {
        return item;
    }

    public CorrectableField field() {
        return field;
    }

    public String textBefore() {
        return textBefore;
    }

    public String textAfter() {
        return textAfter;
    }

    public String reason() {
        return reason;
    }

    public Instant correctedAt() {
        return correctedAt;
    }
}

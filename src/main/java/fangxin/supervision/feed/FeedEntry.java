package fangxin.supervision.feed;

import fangxin.common.validation.Length;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.RecordedStep;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Stored entry in the journal of a record of a feed (记录办理事项): the act, who did it when, and the detail; the database
 * refuses to change or delete it.
 */
@Entity
@Table(name = "feed_entry")
public class FeedEntry extends RecordedStep {
    @ManyToOne(optional = false)
    @JoinColumn(name = "feedrecord")
    private FeedRecord feedRecord;

    @NotNull
    @Enumerated(EnumType.STRING)
    private FeedStep step;

    @Length(max = 1000)
    private String detail;

    protected FeedEntry() {}

    FeedEntry(FeedRecord feedRecord, int seq, FeedStep step, String detail, RecordedActor actor, Instant recordedAt) {
        super(seq, actor, recordedAt);
        this.feedRecord = feedRecord;
        this.step = step;
        this.detail = detail;
    }

    FeedStep step() {
        return step;
    }

    /** Returns the reason, name of the subject, or number of the proceeding or title; never what the record states. */
    String detail() {
        return detail;
    }
}

package fangxin.supervision.feed;

import fangxin.common.validation.Length;
import fangxin.organization.identity.RecordedActor;
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

/** Stored entry in the journal of a record of a feed; the database refuses to change or delete it. */
@Entity
@Table(name = "feed_entry")
public class FeedEntry {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "feedrecord")
    private FeedRecord feedRecord;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private FeedStep step;

    @Length(max = 1000)
    private String detail;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant recordedAt;

    protected FeedEntry() {}

    FeedEntry(FeedRecord feedRecord, int seq, FeedStep step, String detail, RecordedActor actor, Instant recordedAt) {
        this.id = UUID.randomUUID().toString();
        this.feedRecord = feedRecord;
        this.seq = seq;
        this.step = step;
        this.detail = detail;
        this.actor = actor;
        this.recordedAt = recordedAt;
    }

    FeedStep step() {
        return step;
    }

    /** Reason, name of the subject, or number of the proceeding or title; never what the record states. */
    String detail() {
        return detail;
    }

    RecordedActor actor() {
        return actor;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}

package fangxin.supervision.feed;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Stored link from a record of a feed to the proceeding of supervision that it proposed on a title (数据提出的监督处理件); it is
 * passed on to another record about the same decision, and records that its effects were taken back.
 */
@Entity
@Table(name = "feed_proposal")
public class FeedProposal {
    @Id
    @Length(max = 20)
    private String proceeding;

    @ManyToOne(optional = false)
    @JoinColumn(name = "feedrecord")
    private FeedRecord feedRecord;

    @NotNull
    @Length(max = 19)
    private String title;

    @NotNull
    private Instant proposedAt;

    /** Time at which the effects of the record were withdrawn, or null. */
    private Instant undoneAt;

    protected FeedProposal() {}

    FeedProposal(String proceeding, FeedRecord feedRecord, String title, Instant now) {
        this.proceeding = proceeding;
        this.feedRecord = feedRecord;
        this.title = title;
        this.proposedAt = now;
    }

    /** Records that its effects were taken back, since the record ended or the match was wrong. */
    void undo(Instant now) {
        undoneAt = now;
    }

    /** Passes the proposal on to another record about the same decision, since its own was removed. */
    void passTo(FeedRecord other) {
        feedRecord = other;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    String proceeding() {
        return proceeding;
    }

    FeedRecord feedRecord() {
        return feedRecord;
    }

    String title() {
        return title;
    }
}

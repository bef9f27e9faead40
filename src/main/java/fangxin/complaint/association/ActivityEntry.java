package fangxin.complaint.association;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
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

/**
 * Stored entry in the journal of an activity (工作记录办理记录): the step, who took it when, and the reason of a cancellation
 * or the content before a correction; the database refuses to change or delete it.
 */
@Entity
@Table(name = "association_activity_entry")
public class ActivityEntry {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "activity")
    private AssociationActivity activity;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ActivityStep step;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    /** What it was before a correction, or why it was cancelled. */
    @Length(max = 500)
    private String words;

    /** The kind before a correction that changed it; null otherwise. */
    @Enumerated(EnumType.STRING)
    private ActivityKind formerKind;

    @NotNull
    private Instant recordedAt;

    protected ActivityEntry() {}

    ActivityEntry(
            AssociationActivity activity,
            int seq,
            ActivityStep step,
            String words,
            ActivityKind formerKind,
            ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.activity = activity;
        this.seq = seq;
        this.step = step;
        this.actor = RecordedActor.of(by.actor());
        this.words = words;
        this.formerKind = formerKind;
        this.recordedAt = by.moment().at();
    }

    ActivityStep step() {
        return step;
    }

    RecordedActor actor() {
        return actor;
    }

    String words() {
        return words;
    }

    ActivityKind formerKind() {
        return formerKind;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}

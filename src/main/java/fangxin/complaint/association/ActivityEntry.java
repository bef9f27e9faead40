package fangxin.complaint.association;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.RecordedStep;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

/**
 * Stored entry in the journal of an activity of an association (工作记录办理记录): the step, who took it when, and the reason
 * of a cancellation or the content before a correction; the database refuses to change or delete it.
 */
@Entity
@Table(name = "association_activity_entry")
public class ActivityEntry extends RecordedStep {
    @ManyToOne(optional = false)
    @JoinColumn(name = "activity")
    private AssociationActivity activity;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ActivityStep step;

    /** Former values before a correction, or the reason of a cancellation. */
    @Length(max = 500)
    private String words;

    /** The kind before a correction that changed it; null otherwise. */
    @Enumerated(EnumType.STRING)
    private ActivityKind formerKind;

    protected ActivityEntry() {}

    ActivityEntry(
            AssociationActivity activity,
            int seq,
            ActivityStep step,
            String words,
            ActivityKind formerKind,
            ActionStamp by) {
        super(seq, RecordedActor.of(by.actor()), by.moment().at());
        this.activity = activity;
        this.step = step;
        this.words = words;
        this.formerKind = formerKind;
    }

    ActivityStep step() {
        return step;
    }

    String words() {
        return words;
    }

    ActivityKind formerKind() {
        return formerKind;
    }
}

package fangxin.supervision.visit;

import fangxin.common.validation.Length;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.RecordedStep;
import fangxin.organization.retention.RetainedPersonalData;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Stored entry in the journal of a visit (走访办理记录): the step, who took it when, and the reason; the database refuses to
 * delete it, and each change but the erasure of who took the step.
 */
@Entity
@Table(name = "visit_entry")
public class VisitEntry extends RecordedStep {
    @ManyToOne(optional = false)
    @JoinColumn(name = "visit")
    private TitleVisit visit;

    @NotNull
    @Enumerated(EnumType.STRING)
    private VisitStep step;

    @Length(max = 2000)
    private String reason;

    protected VisitEntry() {}

    VisitEntry(TitleVisit visit, int seq, VisitStep step, RecordedActor actor, String reason, Instant recordedAt) {
        super(seq, actor, recordedAt);
        this.visit = visit;
        this.step = step;
        this.reason = reason;
    }

    /** Erases who took the step; the database allows no other change. */
    void eraseActor() {
        eraseActor(RetainedPersonalData.ERASED);
    }

    public VisitStep step() {
        return step;
    }

    public String reason() {
        return reason;
    }
}

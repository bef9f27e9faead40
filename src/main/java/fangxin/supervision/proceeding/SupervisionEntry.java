package fangxin.supervision.proceeding;

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
 * Stored entry in the journal of a proceeding of supervision (监督办理记录): the step, the state reached, who took it when,
 * and the reason; the database refuses to delete it, and each change but the erasure of the reason of a recorded
 * delivery.
 */
@Entity
@Table(name = "supervision_entry")
public class SupervisionEntry extends RecordedStep {
    @ManyToOne(optional = false)
    @JoinColumn(name = "proceeding")
    private SupervisionProceeding proceeding;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SupervisionStep step;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SupervisionState state;

    @Length(max = 2000)
    private String reason;

    protected SupervisionEntry() {}

    SupervisionEntry(
            SupervisionProceeding proceeding,
            int seq,
            SupervisionStep step,
            SupervisionState state,
            RecordedActor actor,
            String reason,
            Instant recordedAt) {
        super(seq, actor, recordedAt);
        this.proceeding = proceeding;
        this.step = step;
        this.state = state;
        this.reason = reason;
    }

    public SupervisionStep step() {
        return step;
    }

    /** Returns the state to which the step led. */
    public SupervisionState state() {
        return state;
    }

    public String reason() {
        return reason;
    }

    /**
     * Erases the text about the recipient of a document, the only text of a step that the database lets the programme
     * erase.
     */
    void eraseReason() {
        reason = null;
    }
}

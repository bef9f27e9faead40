package fangxin.supervision.proceeding;

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

/**
 * Stored entry in the journal of a proceeding of supervision; the database refuses to delete it, and to change anything
 * but to erase the reason of a recorded delivery.
 */
@Entity
@Table(name = "supervision_entry")
public class SupervisionEntry {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "proceeding")
    private SupervisionProceeding proceeding;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SupervisionStep step;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SupervisionState state;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @Length(max = 2000)
    private String reason;

    @NotNull
    private Instant recordedAt;

    protected SupervisionEntry() {}

    SupervisionEntry(
            SupervisionProceeding proceeding,
            int seq,
            SupervisionStep step,
            SupervisionState state,
            RecordedActor actor,
            String reason,
            Instant recordedAt) {
        this.id = UUID.randomUUID().toString();
        this.proceeding = proceeding;
        this.seq = seq;
        this.step = step;
        this.state = state;
        this.actor = actor;
        this.reason = reason;
        this.recordedAt = recordedAt;
    }

    public SupervisionStep step() {
        return step;
    }

    /** The state to which the step led. */
    public SupervisionState state() {
        return state;
    }

    public RecordedActor actor() {
        return actor;
    }

    public String reason() {
        return reason;
    }

    /** Erases the words about who received a paper, which the database refuses for every other step. */
    void eraseReason() {
        reason = null;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

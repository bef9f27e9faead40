package fangxin.supervision.visit;

import fangxin.common.validation.Length;
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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored entry in the journal of a visit; the database refuses to delete it, and to change anything but to erase who
 * took the step.
 */
@Entity
@Table(name = "visit_entry")
public class VisitEntry {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "visit")
    private TitleVisit visit;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private VisitStep step;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @Length(max = 2000)
    private String reason;

    @NotNull
    private Instant recordedAt;

    protected VisitEntry() {}

    VisitEntry(TitleVisit visit, int seq, VisitStep step, RecordedActor actor, String reason, Instant recordedAt) {
        this.id = UUID.randomUUID().toString();
        this.visit = visit;
        this.seq = seq;
        this.step = step;
        this.actor = actor;
        this.reason = reason;
        this.recordedAt = recordedAt;
    }

    /** Erases who took the step; the database allows no other change. */
    void eraseActor() {
        actor = RecordedActor.erased(RetainedPersonalData.ERASED);
    }

    public VisitStep step() {
        return step;
    }

    public RecordedActor actor() {
        return actor;
    }

    public String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

package fangxin.supervision.draw;

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

/** Stored entry in the journal of a draw; the database refuses to change or delete it. */
@Entity
@Table(name = "draw_entry")
public class DrawEntry {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "draw")
    private RandomDraw draw;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private DrawStep step;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @Length(max = 1000)
    private String detail;

    @NotNull
    private Instant recordedAt;

    protected DrawEntry() {}

    DrawEntry(RandomDraw draw, int seq, DrawStep step, RecordedActor actor, String detail, Instant recordedAt) {
        this.id = UUID.randomUUID().toString();
        this.draw = draw;
        this.seq = seq;
        this.step = step;
        this.actor = actor;
        this.detail = detail;
        this.recordedAt = recordedAt;
    }

    public DrawStep step() {
        return step;
    }

    public RecordedActor actor() {
        return actor;
    }

    /** Reason, value or number that the step concerns; null where there is none. */
    public String detail() {
        return detail;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

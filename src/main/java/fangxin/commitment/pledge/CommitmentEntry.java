package fangxin.commitment.pledge;

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

/** Stored entry in the journal of a commitment; the database refuses to change or delete it. */
@Entity
@Table(name = "commitment_entry")
public class CommitmentEntry {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "commitment")
    private Commitment commitment;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private CommitmentStep step;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @Length(max = 2000)
    private String reason;

    @NotNull
    private Instant recordedAt;

    protected CommitmentEntry() {}

    CommitmentEntry(
            Commitment commitment,
            int seq,
            CommitmentStep step,
            RecordedActor actor,
            String reason,
            Instant recordedAt) {
        this.id = UUID.randomUUID().toString();
        this.commitment = commitment;
        this.seq = seq;
        this.step = step;
        this.actor = actor;
        this.reason = reason;
        this.recordedAt = recordedAt;
    }

    public CommitmentStep step() {
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

package fangxin.commitment.pledge;

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
 * Stored entry in the journal of a commitment (承诺办理记录): the step, who took it when, and the reason; the database
 * refuses to change or delete it.
 */
@Entity
@Table(name = "commitment_entry")
public class CommitmentEntry extends RecordedStep {
    @ManyToOne(optional = false)
    @JoinColumn(name = "commitment")
    private Commitment commitment;

    @NotNull
    @Enumerated(EnumType.STRING)
    private CommitmentStep step;

    @Length(max = 2000)
    private String reason;

    protected CommitmentEntry() {}

    CommitmentEntry(
            Commitment commitment,
            int seq,
            CommitmentStep step,
            RecordedActor actor,
            String reason,
            Instant recordedAt) {
        super(seq, actor, recordedAt);
        this.commitment = commitment;
        this.step = step;
        this.reason = reason;
    }

    public CommitmentStep step() {
        return step;
    }

    public String reason() {
        return reason;
    }
}

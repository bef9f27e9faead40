package fangxin.commitment.returns;

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
 * Stored entry in the journal of a claim of return (退货办理记录): the step, who took it as which party and when, and the
 * reason; the database refuses each change but the erasure of the reason.
 */
@Entity
@Table(name = "return_entry")
public class ReturnEntry extends RecordedStep {
    @ManyToOne(optional = false)
    @JoinColumn(name = "claim")
    private ReturnClaim claim;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ReturnStep step;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ReturnParty party;

    @Length(max = 1000)
    private String reason;

    protected ReturnEntry() {}

    ReturnEntry(
            ReturnClaim claim,
            int seq,
            ReturnStep step,
            ReturnParty party,
            RecordedActor actor,
            String reason,
            Instant recordedAt) {
        super(seq, actor, recordedAt);
        this.claim = claim;
        this.step = step;
        this.party = party;
        this.reason = reason;
    }

    /** Erases the text of the party, since its retention is over; the database allows no other change. */
    void eraseReason() {
        reason = null;
    }

    public ReturnStep step() {
        return step;
    }

    /** Returns the party as which the actor took the step. */
    public ReturnParty party() {
        return party;
    }

    public String reason() {
        return reason;
    }
}

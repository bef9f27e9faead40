package fangxin.commitment.returns;

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

/** Stored entry in the journal of a claim of return (退货办理记录); the database refuses to change or delete it. */
@Entity
@Table(name = "return_entry")
public class ReturnEntry {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "claim")
    private ReturnClaim claim;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ReturnStep step;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ReturnParty party;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @Length(max = 1000)
    private String reason;

    @NotNull
    private Instant recordedAt;

    protected ReturnEntry() {}

    ReturnEntry(
            ReturnClaim claim,
            int seq,
            ReturnStep step,
            ReturnParty party,
            RecordedActor actor,
            String reason,
            Instant recordedAt) {
        this.id = UUID.randomUUID().toString();
        this.claim = claim;
        this.seq = seq;
        this.step = step;
        this.party = party;
        this.actor = actor;
        this.reason = reason;
        this.recordedAt = recordedAt;
    }

    /** Erases the words of the party, since their retention is over; the database allows no other change. */
    void eraseReason() {
        reason = null;
    }

    public ReturnStep step() {
        return step;
    }

    /** The party as which the actor took the step. */
    public ReturnParty party() {
        return party;
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

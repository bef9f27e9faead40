package fangxin.supervision.renewal;

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
 * Stored entry in the journal of a renewal; the database refuses to delete it, and to change anything but to erase the
 * reason that a holder stated.
 */
@Entity
@Table(name = "renewal_entry")
public class RenewalEntry {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "renewal")
    private Renewal renewal;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private RenewalStep step;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @Length(max = 2000)
    private String reason;

    @NotNull
    private Instant recordedAt;

    protected RenewalEntry() {}

    RenewalEntry(Renewal renewal, int seq, RenewalStep step, RecordedActor actor, String reason, Instant recordedAt) {
        this.id = UUID.randomUUID().toString();
        this.renewal = renewal;
        this.seq = seq;
        this.step = step;
        this.actor = actor;
        this.reason = reason;
        this.recordedAt = recordedAt;
    }

    public RenewalStep step() {
        return step;
    }

    public RecordedActor actor() {
        return actor;
    }

    public String reason() {
        return reason;
    }

    /** Erases the words of the holder, which the database refuses for the steps of the office. */
    void eraseReason() {
        reason = null;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

package fangxin.supervision.renewal;

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
 * Stored entry in the journal of a renewal (续期办理记录): the step, who took it when, and the reason; the database refuses
 * to delete it, and each change but the erasure of the reason that a holder stated.
 */
@Entity
@Table(name = "renewal_entry")
public class RenewalEntry extends RecordedStep {
    @ManyToOne(optional = false)
    @JoinColumn(name = "renewal")
    private Renewal renewal;

    @NotNull
    @Enumerated(EnumType.STRING)
    private RenewalStep step;

    @Length(max = 2000)
    private String reason;

    protected RenewalEntry() {}

    RenewalEntry(Renewal renewal, int seq, RenewalStep step, RecordedActor actor, String reason, Instant recordedAt) {
        super(seq, actor, recordedAt);
        this.renewal = renewal;
        this.step = step;
        this.reason = reason;
    }

    public RenewalStep step() {
        return step;
    }

    public String reason() {
        return reason;
    }

    /** Erases the holder's text in this step; the database refuses to erase texts of the office. */
    void eraseReason() {
        reason = null;
    }
}

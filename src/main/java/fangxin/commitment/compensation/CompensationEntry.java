package fangxin.commitment.compensation;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
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
 * Stored entry in the journal of a scheme of advance compensation and of its payments (先行赔付办理记录); the database refuses to
 * change or delete it.
 */
@Entity
@Table(name = "compensation_entry")
public class CompensationEntry {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "scheme")
    private CompensationScheme scheme;

    @ManyToOne
    @JoinColumn(name = "payment")
    private CompensationPayment payment;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private CompensationStep step;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @Length(max = 1000)
    private String reason;

    @NotNull
    private Instant recordedAt;

    protected CompensationEntry() {}

    CompensationEntry(
            CompensationScheme scheme,
            CompensationPayment payment,
            int seq,
            CompensationStep step,
            String reason,
            ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.scheme = scheme;
        this.payment = payment;
        this.seq = seq;
        this.step = step;
        this.actor = RecordedActor.of(by.actor());
        this.reason = reason;
        this.recordedAt = by.moment().at();
    }

    /** The payment that the step concerns, or null. */
    CompensationPayment payment() {
        return payment;
    }

    CompensationStep step() {
        return step;
    }

    RecordedActor actor() {
        return actor;
    }

    String reason() {
        return reason;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}

package fangxin.commitment.compensation;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.RecordedStep;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;

/**
 * Stored entry in the journal of a scheme of advance compensation and of its payments (先行赔付办理记录): the step, the
 * payment, who took it when, and the reason; the database refuses to change or delete it.
 */
@Entity
@Table(name = "compensation_entry")
public class CompensationEntry extends RecordedStep {
    @ManyToOne(optional = false)
    @JoinColumn(name = "scheme")
    private CompensationScheme scheme;

    @ManyToOne
    @JoinColumn(name = "payment")
    private CompensationPayment payment;

    @NotNull
    @Enumerated(EnumType.STRING)
    private CompensationStep step;

    @Length(max = 1000)
    private String reason;

    protected CompensationEntry() {}

    CompensationEntry(
            CompensationScheme scheme,
            CompensationPayment payment,
            int seq,
            CompensationStep step,
            String reason,
            ActionStamp by) {
        super(seq, RecordedActor.of(by.actor()), by.moment().at());
        this.scheme = scheme;
        this.payment = payment;
        this.step = step;
        this.reason = reason;
    }

    /** Returns the payment that the step concerns, or null. */
    CompensationPayment payment() {
        return payment;
    }

    CompensationStep step() {
        return step;
    }

    String reason() {
        return reason;
    }
}

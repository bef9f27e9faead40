package fangxin.complaint.warning;

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
 * Stored entry in the journal of a consumer warning (消费警示办理记录): the step, who took it when, and the reason; the
 * database refuses to change or delete it.
 */
@Entity
@Table(name = "warning_entry")
public class WarningEntry extends RecordedStep {
    @ManyToOne(optional = false)
    @JoinColumn(name = "warning")
    private ConsumerWarning warning;

    @NotNull
    @Enumerated(EnumType.STRING)
    private WarningStep step;

    @Length(max = 500)
    private String reason;

    protected WarningEntry() {}

    WarningEntry(ConsumerWarning warning, int seq, WarningStep step, String reason, ActionStamp by) {
        super(seq, RecordedActor.of(by.actor()), by.moment().at());
        this.warning = warning;
        this.step = step;
        this.reason = reason;
    }

    WarningStep step() {
        return step;
    }

    String reason() {
        return reason;
    }
}

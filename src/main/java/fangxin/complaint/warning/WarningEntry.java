package fangxin.complaint.warning;

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
 * Stored entry in the journal of a consumer warning (消费警示办理记录): the step, who took it when, and the reason; the
 * database refuses to change or delete it.
 */
@Entity
@Table(name = "warning_entry")
public class WarningEntry {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "warning")
    private ConsumerWarning warning;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private WarningStep step;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @Length(max = 500)
    private String reason;

    @NotNull
    private Instant recordedAt;

    protected WarningEntry() {}

    WarningEntry(ConsumerWarning warning, int seq, WarningStep step, String reason, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.warning = warning;
        this.seq = seq;
        this.step = step;
        this.actor = RecordedActor.of(by.actor());
        this.reason = reason;
        this.recordedAt = by.moment().at();
    }

    WarningStep step() {
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

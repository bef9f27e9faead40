package fangxin.complaint.station;

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
 * Stored entry in the journal of a dispute at a station (纠纷办理记录): the step, who took it when, and the reason; the
 * database refuses to change or delete it.
 */
@Entity
@Table(name = "station_case_entry")
public class StationCaseEntry {
    @Id
    @Length(max = 36)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "stationcase")
    private StationCase stationCase;

    private int seq;

    @NotNull
    @Enumerated(EnumType.STRING)
    private StationCaseStep step;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @Length(max = 500)
    private String reason;

    @NotNull
    private Instant recordedAt;

    protected StationCaseEntry() {}

    StationCaseEntry(StationCase stationCase, int seq, StationCaseStep step, String reason, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.stationCase = stationCase;
        this.seq = seq;
        this.step = step;
        this.actor = RecordedActor.of(by.actor());
        this.reason = reason;
        this.recordedAt = by.moment().at();
    }

    StationCaseStep step() {
        return step;
    }

    RecordedActor actor() {
        return actor;
    }

    /** Why a contact was read; null for other steps. */
    String reason() {
        return reason;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}

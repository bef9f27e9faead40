package fangxin.complaint.station;

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
 * Stored entry in the journal of a dispute at a station (纠纷办理记录): the step, who took it when, and the reason; the
 * database refuses to change or delete it.
 */
@Entity
@Table(name = "station_case_entry")
public class StationCaseEntry extends RecordedStep {
    @ManyToOne(optional = false)
    @JoinColumn(name = "stationcase")
    private StationCase stationCase;

    @NotNull
    @Enumerated(EnumType.STRING)
    private StationCaseStep step;

    @Length(max = 500)
    private String reason;

    protected StationCaseEntry() {}

    StationCaseEntry(StationCase stationCase, int seq, StationCaseStep step, String reason, ActionStamp by) {
        super(seq, RecordedActor.of(by.actor()), by.moment().at());
        this.stationCase = stationCase;
        this.step = step;
        this.reason = reason;
    }

    StationCaseStep step() {
        return step;
    }

    /** Returns the reason for reading a contact; null for other steps. */
    String reason() {
        return reason;
    }
}

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
 * Stored entry in the journal of a station or ODR firm (服务站办理记录): the step, who took it when, and the reason; the
 * database refuses to change or delete it.
 */
@Entity
@Table(name = "station_entry")
public class StationEntry extends RecordedStep {
    @ManyToOne(optional = false)
    @JoinColumn(name = "station")
    private Station station;

    @NotNull
    @Enumerated(EnumType.STRING)
    private StationStep step;

    @Length(max = 2500)
    private String reason;

    protected StationEntry() {}

    StationEntry(Station station, int seq, StationStep step, String reason, ActionStamp by) {
        super(seq, RecordedActor.of(by.actor()), by.moment().at());
        this.station = station;
        this.step = step;
        this.reason = reason;
    }

    StationStep step() {
        return step;
    }

    String reason() {
        return reason;
    }
}

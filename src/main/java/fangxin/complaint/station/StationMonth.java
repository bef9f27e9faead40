package fangxin.complaint.station;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Stored monthly return of a station (服务站月报): disputes received, settled, failed and pending, and money recovered, as
 * they were when the station sent them. The database refuses to change or delete it.
 */
@Entity
@Table(name = "station_month")
public class StationMonth {
    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 20)
    private String station;

    @NotNull
    @Length(max = 7)
    private String reportMonth;

    private long received;
    private long settled;
    private long failed;
    private long pending;

    @NotNull
    @Column(precision = 14, scale = 2)
    private BigDecimal recovered;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant sentAt;

    protected StationMonth() {}

    StationMonth(String station, StationMonthFigures figures, ActionStamp by) {
        this.id = UUID.randomUUID().toString();
        this.station = station;
        this.reportMonth = figures.month();
        this.received = figures.received();
        this.settled = figures.settled();
        this.failed = figures.failed();
        this.pending = figures.pending();
        this.recovered = figures.recovered();
        this.actor = RecordedActor.of(by.actor());
        this.sentAt = by.moment().at();
    }

    /** Returns the figures that were sent. */
    StationMonthFigures figures() {
        return new StationMonthFigures(reportMonth, received, settled, failed, pending, recovered, sentAt);
    }
}

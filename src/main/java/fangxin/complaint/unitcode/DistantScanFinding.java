package fangxin.complaint.unitcode;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.identity.RecordedActor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Stored finding of an officer on an alert that the code of a unit was scanned in distant places (异地扫码核查记录): its text,
 * who noted it, and when.
 */
@Entity
@Table(name = "distant_scan_finding")
public class DistantScanFinding {
    @Id
    @Length(max = 60)
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "scan")
    private DistantScan scan;

    private int seq;

    @NotNull
    @Length(max = 500)
    private String finding;

    @NotNull
    @Embedded
    @Valid
    private RecordedActor actor;

    @NotNull
    private Instant recordedAt;

    protected DistantScanFinding() {}

    DistantScanFinding(DistantScan scan, int seq, String finding, ActionStamp by) {
        this.id = scan.id() + "/" + seq;
        this.scan = scan;
        this.seq = seq;
        this.finding = finding;
        this.actor = RecordedActor.of(by.actor());
        this.recordedAt = by.moment().at();
    }

    public String finding() {
        return finding;
    }

    public RecordedActor actor() {
        return actor;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}

package fangxin.complaint.unitcode;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Stored alert that the code or the plaque of a unit may have been copied (二维码异常提示), because its code was scanned in
 * distant places on one day, or because consumers reported it: unit, day, cause, prefectures, and the findings of
 * officers.
 */
@Entity
@Table(name = "distant_scan")
public class DistantScan {
    @Id
    @Length(max = 40)
    private String id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "title")
    private Title title;

    @NotNull
    private LocalDate scannedOn;

    @NotNull
    @Enumerated(EnumType.STRING)
    private CodeAlertCause cause;

    /** Codes of the prefectures, with a comma between them; empty where consumers reported. */
    @NotNull
    @Length(max = 200)
    private String places;

    @NotNull
    private Instant enteredAt;

    @Length(max = 500)
    private String finding;

    @OneToMany(mappedBy = "scan", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<DistantScanFinding> findings = new ArrayList<>();

    protected DistantScan() {}

    /** Creates an alert because of scans in distant prefectures. */
    DistantScan(Title title, LocalDate day, String places, Instant now) {
        this(idOf(title.number(), day), title, day, CodeAlertCause.DISTANT_SCANS, places, now);
    }

    private DistantScan(String id, Title title, LocalDate day, CodeAlertCause cause, String places, Instant now) {
        this.id = id;
        this.title = title;
        this.scannedOn = day;
        this.cause = cause;
        this.places = places;
        this.enteredAt = now;
    }

    /** Creates an alert because of reports of consumers. */
    static DistantScan ofReports(Title title, LocalDate day, Instant now) {
        return new DistantScan(idOfReports(title.number(), day), title, day, CodeAlertCause.REPORTS, "", now);
    }

    static String idOf(String title, LocalDate day) {
        return title + "-" + day;
    }

    static String idOfReports(String title, LocalDate day) {
        return idOf(title, day) + "-reports";
    }

    /**
     * Records the finding of an officer; the journal retains earlier findings. A repeated request changes nothing.
     *
     * @param seen number of the findings that the officer saw; refused where another was noted since
     */
    void review(String text, int seen, ActionStamp by) {
        if (text.equals(finding)) {
            return;
        }
        if (seen != findings.size()) {
            if (findings.isEmpty()) {
                throw RuleViolation.conflict("platform.stale");
            }
            DistantScanFinding last = findings.getLast();
            throw RuleViolation.conflict("unitcode.finding.taken", last.actor().statedName(), last.recordedAt());
        }
        finding = text;
        findings.add(new DistantScanFinding(this, findings.size() + 1, text, by));
    }

    public String id() {
        return id;
    }

    public Title title() {
        return title;
    }

    public LocalDate scannedOn() {
        return scannedOn;
    }

    public CodeAlertCause cause() {
        return cause;
    }

    public String places() {
        return places;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    /** Returns the finding of an officer, or null. */
    public String finding() {
        return finding;
    }

    /** Returns all findings, the first one first. */
    public List<DistantScanFinding> findings() {
        return List.copyOf(findings);
    }
}

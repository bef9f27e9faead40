package fangxin.complaint.unitcode;

import fangxin.common.RuleViolation;
import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
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
 * Stored alert on a unit whose code was scanned in distant places on one day (异地扫码提示): unit, day, prefectures, and the
 * findings that officers note.
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

    /** Codes of the prefectures, with a comma between them. */
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

    DistantScan(Title title, LocalDate day, String places, Instant now) {
        this.id = idOf(title.number(), day);
        this.title = title;
        this.scannedOn = day;
        this.places = places;
        this.enteredAt = now;
    }

    static String idOf(String title, LocalDate day) {
        return title + "-" + day;
    }

    /**
     * Notes what an officer has found; earlier findings stay in the journal. The same finding again changes nothing.
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
            throw RuleViolation.conflict("unitcode.finding.taken", last.actor().name(), last.recordedAt());
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

    public String places() {
        return places;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    /** What an officer has found, or null. */
    public String finding() {
        return finding;
    }

    /** All findings, the first one first. */
    public List<DistantScanFinding> findings() {
        return List.copyOf(findings);
    }
}

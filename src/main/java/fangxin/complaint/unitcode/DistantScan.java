package fangxin.complaint.unitcode;

import fangxin.common.validation.Length;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;

/** Stored flag of a unit whose code was scanned in distant places on one day (异地扫码提示); an officer notes what it is. */
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

    @Length(max = 100)
    private String reviewedBy;

    private Instant reviewedAt;

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

    /** Notes what an officer has found. The same finding again changes nothing. */
    void review(String text, ActionStamp by) {
        if (!text.equals(finding)) {
            finding = text;
            reviewedBy = by.actor().name();
            reviewedAt = by.moment().at();
        }
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

    public String reviewedBy() {
        return reviewedBy;
    }
}

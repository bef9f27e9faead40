package fangxin.complaint.unitcode;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Stored numbers of the scans of a unit's codes, and of their different visitors, on one day in one place (扫码统计). The
 * place is coarse, and no address of a phone is stored.
 */
@Entity
@Table(name = "unit_scan")
public class UnitScan {
    @Id
    @Length(max = 80)
    private String id;

    @Version
    private long version;

    @NotNull
    @Length(max = 19)
    private String title;

    @NotNull
    private LocalDate scannedOn;

    @NotNull
    @Length(max = 40)
    private String place;

    private int scans;
    private int visitors;

    protected UnitScan() {}

    UnitScan(String title, LocalDate day, String place) {
        this.id = idOf(title, day, place);
        this.title = title;
        this.scannedOn = day;
        this.place = place;
    }

    static String idOf(String title, LocalDate day, String place) {
        return title + "/" + day + "/" + place;
    }

    /** Counts a scan; a visitor only once a day. */
    void count(boolean newVisitor) {
        scans++;
        visitors += newVisitor ? 1 : 0;
    }

    public String title() {
        return title;
    }

    public LocalDate scannedOn() {
        return scannedOn;
    }

    /** Returns the code of the region of the network, or one of the words of {@link ScanTerms}. */
    public String place() {
        return place;
    }

    public int scans() {
        return scans;
    }

    /** Returns the number of different phones, as far as a salted hash distinguishes them. */
    public int visitors() {
        return visitors;
    }
}

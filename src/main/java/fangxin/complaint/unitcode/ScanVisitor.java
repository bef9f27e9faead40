package fangxin.complaint.unitcode;

import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Stored hash of a visitor of a unit on one day, salted with a key of the installation and the day, so that a visitor
 * is counted once and days cannot be joined. The nightly job deletes it after the day.
 */
@Entity
@Table(name = "scan_visitor")
class ScanVisitor {
    @Id
    @Length(max = 64)
    private String hash;

    @NotNull
    private LocalDate scannedOn;

    protected ScanVisitor() {}

    ScanVisitor(String hash, LocalDate scannedOn) {
        this.hash = hash;
        this.scannedOn = scannedOn;
    }
}

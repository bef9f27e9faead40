package fangxin.complaint.unitcode;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * View of a flag of a unit whose code was scanned in distant places on one day: the unit, the day, the prefectures, and
 * what an officer has noted.
 *
 * @param places  codes of the prefectures
 * @param finding what an officer has noted, or null
 */
public record DistantScanView(
        String id, String unit, String signName, LocalDate on, String places, String finding, String reviewedBy)
        implements Serializable {
    static DistantScanView of(DistantScan flag) {
        return new DistantScanView(
                flag.id(),
                flag.title().number(),
                flag.title().place().signName(),
                flag.scannedOn(),
                flag.places(),
                flag.finding(),
                flag.reviewedBy());
    }
}

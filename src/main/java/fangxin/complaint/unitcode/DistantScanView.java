package fangxin.complaint.unitcode;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * View of an alert that the code or the plaque of a unit may have been copied: the unit, the day, the cause, the
 * prefectures in which its code was scanned, and the findings of officers.
 *
 * @param places   codes of the prefectures
 * @param placeNames their names
 * @param finding  what an officer has noted last, or null
 * @param findings all that officers have noted, the first one first
 */
public record DistantScanView(
        @NotNull String id,
        @NotNull String unit,
        String signName,
        @NotNull LocalDate on,
        @NotNull CodeAlertCause cause,
        @NotNull String places,
        @NotNull List<LocalizedText> placeNames,
        String finding,
        @NotNull List<ScanFinding> findings)
        implements Serializable {
    /** Returns the names of the prefectures in both languages, with a mark between them. */
    public LocalizedText shownPlaces() {
        return new LocalizedText(
                placeNames.stream().map(LocalizedText::zh).collect(Collectors.joining("、")),
                placeNames.stream().map(LocalizedText::en).collect(Collectors.joining(", ")));
    }

    /** A finding of an officer. */
    public record ScanFinding(
            @NotNull String finding,
            @NotNull String actor,
            @NotNull Instant recordedAt) implements Serializable {
        private static ScanFinding of(DistantScanFinding noted) {
            return new ScanFinding(noted.finding(), noted.actor().name(), noted.recordedAt());
        }
    }

    static DistantScanView of(DistantScan flag, List<LocalizedText> placeNames) {
        return new DistantScanView(
                flag.id(),
                flag.title().number(),
                flag.title().place().signName(),
                flag.scannedOn(),
                flag.cause(),
                flag.places(),
                placeNames,
                flag.finding(),
                flag.findings().stream().map(ScanFinding::of).toList());
    }
}

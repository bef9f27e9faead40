package fangxin.complaint.unitcode;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * View of the code of a unit: the code, the address that its QR opens, its scans of the last days by day and place,
 * whether any network is entered, and whether the reader can issue or replace the code.
 *
 * @param code     null until one was issued
 * @param address  what the QR opens, or null
 * @param issuedAt null until one was issued
 * @param scans    of the last days, by day and place
 * @param placesKnown whether any network is entered: without one no scan has a place, and none is distant
 * @param changeable whether the reader issues or replaces the code
 */
public record UnitCodeView(
        @NotNull String unit,
        String signName,
        String place,
        String code,
        String address,
        Instant issuedAt,
        @NotNull List<ScanCount> scans,
        boolean placesKnown,
        boolean changeable)
        implements Serializable {
    /**
     * Number of scans on one day in one place.
     *
     * @param place     region code, UNKNOWN or MOBILE
     * @param placeName its name
     */
    public record ScanCount(
            @NotNull LocalDate on,
            @NotNull String place,
            @NotNull LocalizedText placeName,
            int scans,
            int visitors) implements Serializable {}
}

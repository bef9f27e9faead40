package fangxin.complaint.unitcode;

import fangxin.common.AddressRanges;
import fangxin.common.FieldErrors;
import fangxin.common.validation.Range;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * Value of the terms of scans (扫码统计规则): networks whose region is known, from how many visitors in each of two distant
 * regions a unit gets an alert, and from how many reports on its plaque, also content of config/scan-terms.json; it
 * finds the place of an address. A network that is not listed is {@link #UNKNOWN}, and a mobile one {@link #MOBILE}:
 * neither proves where a phone is.
 *
 * @param fewestReporters different contacts whose reports that a plaque is false or elsewhere give an alert
 * @param reportDays      days within which they report
 * @param withoutPlaces   whether the city's office has stated that there are no networks to enter
 */
public record ScanTerms(
        @NotNull(message = "{unitcode.places.missing}") @Size(max = MOST, message = "{unitcode.places.many}")
        List<@NotNull @Valid NetworkPlace> places,

        @Range(min = 2, max = 1000, message = "{unitcode.places.visitors}")
        int fewestVisitors,

        @Range(min = 2, max = 100, message = "{unitcode.places.reporters}")
        Integer fewestReporters,

        @Range(min = 1, max = 365, message = "{unitcode.places.days}")
        Integer reportDays,

        boolean withoutPlaces) {
    /** Place of a network that is not listed. */
    static final String UNKNOWN = "UNKNOWN";
    /** Place of a mobile network. */
    static final String MOBILE = "MOBILE";

    static final int MOST = 500;
    /** Values of issues from before reports gave alerts. */
    private static final int REPORTERS = 2;

    private static final int REPORT_DAYS = 30;

    public ScanTerms {
        places = places == null ? List.of() : new ArrayList<>(places);
        fewestReporters = fewestReporters == null ? Integer.valueOf(REPORTERS) : fewestReporters;
        reportDays = reportDays == null ? Integer.valueOf(REPORT_DAYS) : reportDays;
    }

    /** Returns whether the list of network places is empty without a statement that there are none. */
    boolean lacksPlaces() {
        return places.isEmpty() && !withoutPlaces;
    }

    /**
     * Returns the place of an address: the region of the first listed range that contains it, if that is a fixed line.
     */
    String placeOf(String address) {
        return AddressRanges.address(address)
                .flatMap(known -> places.stream()
                        .filter(place -> AddressRanges.parse(place.range()).contains(known))
                        .findFirst())
                .map(place -> place.type() == NetworkType.MOBILE ? MOBILE : place.region())
                .orElse(UNKNOWN);
    }

    /** Refuses invalid ranges. */
    void check() {
        FieldErrors errors = new FieldErrors().validate(this);
        errors.refuse(withoutPlaces && !places.isEmpty(), "withoutPlaces", "unitcode.places.contradiction");
        errors.check();
        for (NetworkPlace place : places) {
            errors.refuse(!isRange(place.range()), "places", "unitcode.places.range.wrong", place.range());
        }
        errors.check();
    }

    private static boolean isRange(String text) {
        try {
            AddressRanges.parse(text);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}

package fangxin.complaint.unitcode;

import fangxin.common.LocalizedText;
import fangxin.organization.division.DivisionRepository;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Finder of the names of the places of scans: the division of a region or prefecture code, or else the code; words for
 * a mobile or unknown network.
 */
@ApplicationScoped
class ScanPlaceNames {
    /** Number of digits of a county code, to which the code of a prefecture is padded with zeros. */
    private static final int COUNTY = 6;

    @Inject
    DivisionRepository divisions;

    LocalizedText name(String place) {
        if (place.equals(ScanTerms.UNKNOWN) || place.equals(ScanTerms.MOBILE)) {
            return Messages.inBoth("unitcode.place." + place);
        }
        String code = place + "0".repeat(Math.max(0, COUNTY - place.length()));
        return divisions.find(code).map(division -> division.name()).orElse(new LocalizedText(place, place));
    }
}

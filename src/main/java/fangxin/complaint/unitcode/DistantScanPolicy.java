package fangxin.complaint.unitcode;

import java.util.Collection;
import java.util.List;

/**
 * Rule: a unit gets an alert for its county if its codes are scanned on one day from fixed lines of two prefectures,
 * each by as many visitors as the terms state, since the code may have been copied.
 *
 * <p>Worked example: three visitors in one prefecture (2201) and three in another (2202) give an alert. No proof are:
 * fifty shops of one mall, which share one address and are one place each; a mobile network, whose gateway may be in
 * the second while the phone is in the first; two counties of one prefecture; one traveller who opens a photo of the
 * code.
 */
final class DistantScanPolicy {
    /** Digits of a region code that name the prefecture. */
    private static final int PREFECTURE = 4;

    private DistantScanPolicy() {}

    /** Returns the distant places of the scans of one unit on one day; fewer than two where there is no alert. */
    static List<String> distant(Collection<UnitScan> ofDay, ScanTerms terms) {
        return ofDay.stream()
                .filter(scan -> scan.place().matches("[0-9]{6}") && scan.visitors() >= terms.fewestVisitors())
                .map(scan -> scan.place().substring(0, PREFECTURE))
                .distinct()
                .sorted()
                .toList();
    }

    static boolean isFlagged(Collection<UnitScan> ofDay, ScanTerms terms) {
        return distant(ofDay, terms).size() > 1;
    }
}

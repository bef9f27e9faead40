package fangxin.supervision.visit;

import fangxin.common.Sha256;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Rule (functions) on the tests of pledges of returns (无理由退货抽查): in each quarter a share of the titles with such a
 * pledge is tested by an experience visit, rounded up. The titles with the smallest tickets are tested; a ticket is the
 * SHA-256 of the numbers of plan and title, so that nobody chooses them, and the next one replaces a title that ends.
 */
final class ReturnTestRule {
    private ReturnTestRule() {}

    /** The titles to test by a plan, in the order of their tickets. */
    static List<String> chosen(String plan, Collection<String> pledged, int percent) {
        return pledged.stream()
                .sorted(Comparator.comparing((String title) -> Sha256.hex(plan + "\n" + title)))
                .limit(RecheckRatioRule.wanted(pledged.size(), percent))
                .toList();
    }

    /** The quarter of a day, from 1. */
    static int quarter(LocalDate day) {
        return day.get(IsoFields.QUARTER_OF_YEAR);
    }

    static LocalDate firstDay(LocalDate day) {
        return LocalDate.of(day.getYear(), quarter(day) * 3 - 2, 1);
    }

    static LocalDate lastDay(LocalDate day) {
        return firstDay(day).plusMonths(3).minusDays(1);
    }
}

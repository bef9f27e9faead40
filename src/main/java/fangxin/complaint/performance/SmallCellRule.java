package fangxin.complaint.performance;

import fangxin.complaint.callback.ComplaintAppraisalTerms;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Rule that no public figure counts fewer complaints than the minimum of the terms (小数保护): categories of an office with
 * fewer are combined, and the combined ones are left out where they are still fewer. No sums are published, from which
 * a missing cell could be computed.
 */
final class SmallCellRule {
    private SmallCellRule() {}

    /** Returns the fewest complaints of a public figure: a figure that is too small to be ranked is not published. */
    static int minimum(ComplaintAppraisalTerms terms) {
        return Math.max(terms.publishedAtLeast(), terms.minimumCases());
    }

    static List<ComplaintCell> shown(Collection<ComplaintCell> cells, int minimum) {
        Map<String, ComplaintCell> combined = new LinkedHashMap<>();
        cells.stream()
                .filter(cell -> cell.complaints() < minimum)
                .forEach(cell ->
                        combined.merge(cell.office(), cell.in(PublishedComplaintFigure.COMBINED), ComplaintCell::plus));
        return Stream.concat(cells.stream(), combined.values().stream())
                .filter(cell -> cell.complaints() >= minimum)
                .toList();
    }
}

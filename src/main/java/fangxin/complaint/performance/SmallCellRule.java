package fangxin.complaint.performance;

import fangxin.complaint.callback.ComplaintAppraisalTerms;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Rule that no public figure counts fewer complaints than the minimum of the terms, and that none can be computed from
 * two others (小数保护): categories of an office at the top with fewer are combined, and the combined ones are left out
 * where they are still fewer; the rest of a category beside the shown ones below it is none, or the minimum. No sums of
 * an office are published. The same applies to the complaints that recovered money.
 *
 * <p>Worked example: with a minimum of 10, goods have 45 complaints, of them food 30, shoes 12 and toys 3. Toys are too
 * few; goods, food and shoes together would state the 3, so shoes are left out too: the rest of goods is 15.
 */
final class SmallCellRule {
    private SmallCellRule() {}

    /** Returns the fewest complaints of a public figure: a figure that is too small to be ranked is not published. */
    static int minimum(ComplaintAppraisalTerms terms) {
        return Math.max(terms.publishedAtLeast(), terms.minimumCases());
    }

    /** @param cells those of a category count the complaints of all categories below it too */
    static List<ComplaintCell> shown(Collection<ComplaintCell> cells, int minimum) {
        Map<String, ComplaintCell> combined = new LinkedHashMap<>();
        cells.stream()
                .filter(cell -> cell.within() == null && cell.complaints() < minimum)
                .forEach(cell ->
                        combined.merge(cell.office(), cell.in(PublishedComplaintFigure.COMBINED), ComplaintCell::plus));
        List<ComplaintCell> shown = Stream.concat(
                        select(cells, ComplaintCell::complaints, minimum).stream(),
                        combined.values().stream().filter(cell -> cell.complaints() >= minimum))
                .toList();
        List<ComplaintCell> withMoney = select(shown, ComplaintCell::recoveries, minimum);
        return shown.stream()
                .map(cell -> withMoney.contains(cell) ? cell : cell.withoutMoney())
                .toList();
    }

    /** Returns the cells, in their order, of which neither the number nor the rest beside those below is too small. */
    private static List<ComplaintCell> select(
            Collection<ComplaintCell> cells, ToIntFunction<ComplaintCell> number, int minimum) {
        Set<ComplaintCell> kept = new HashSet<>();
        cells.stream()
                .filter(cell -> cell.within() == null && number.applyAsInt(cell) >= minimum)
                .forEach(top -> addWithin(top, cells, number, minimum, kept));
        return cells.stream().filter(kept::contains).toList();
    }

    private static void addWithin(
            ComplaintCell above,
            Collection<ComplaintCell> cells,
            ToIntFunction<ComplaintCell> number,
            int minimum,
            Set<ComplaintCell> kept) {
        kept.add(above);
        List<ComplaintCell> below = cells.stream()
                .filter(cell -> cell.office().equals(above.office())
                        && Objects.equals(cell.within(), above.category())
                        && number.applyAsInt(cell) >= minimum)
                .sorted(Comparator.comparingInt(number))
                .toList();
        int rest = number.applyAsInt(above) - below.stream().mapToInt(number).sum();
        below.stream()
                .skip(rest > 0 && rest < minimum ? 1 : 0)
                .forEach(cell -> addWithin(cell, cells, number, minimum, kept));
    }
}

package fangxin.rating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Function that computes a rating on a day from its inputs by the scale of a track: points of each input after decay,
 * capped sums of each kind, points in range, and band. It reads nothing but its arguments and computes in whole
 * hundredths of a point, so that the same inputs give the same result everywhere, in any order.
 *
 * <p>Points of a line: weight × value, rounded half up, then decayed by the full days since the date of the input.
 * Points of a kind: the sum of its lines, at most its cap. Points of the rating: base, plus the kinds that raise, minus
 * those that lower, within the range of the scale.
 */
public final class RatingCalculator {
    private static final Comparator<RatingInput> NEWEST = Comparator.comparing(RatingInput::date)
            .thenComparingInt(RatingInput::value)
            .thenComparing(RatingInput::source, Comparator.reverseOrder());
    private static final Comparator<RatingInput> SHOWN = Comparator.comparing(RatingInput::kind)
            .thenComparing(RatingInput::date, Comparator.reverseOrder())
            .thenComparing(RatingInput::source);

    private final RatingScale scale;
    private final Map<RatingInputKind, RatingTerm> terms = new EnumMap<>(RatingInputKind.class);

    public RatingCalculator(RatingScale scale) {
        this.scale = scale;
        scale.terms().forEach(term -> terms.put(term.kind(), term));
    }

    /** Returns the rating on a day; inputs of later days and of kinds that the scale does not count are left out. */
    public RatingResult compute(Collection<RatingInput> inputs, LocalDate day) {
        List<RatingInput> counted = new ArrayList<>(inputs.size());
        Map<RatingInputKind, RatingInput> newest = new EnumMap<>(RatingInputKind.class);
        for (RatingInput input : inputs) {
            if (terms.containsKey(input.kind()) && !input.date().isAfter(day)) {
                counted.add(input);
                newest.merge(input.kind(), input, (one, other) -> NEWEST.compare(one, other) >= 0 ? one : other);
            }
        }
        counted.sort(SHOWN);
        List<RatingLine> lines = new ArrayList<>(counted.size());
        Map<RatingInputKind, Long> sums = new EnumMap<>(RatingInputKind.class);
        int data = 0;
        for (RatingInput input : counted) {
            RatingTerm term = terms.get(input.kind());
            int sign = input.kind().raises() ? 1 : -1;
            boolean counts = !term.newestOnly() || newest.get(input.kind()).equals(input);
            long after = counts ? term.left(input, ChronoUnit.DAYS.between(input.date(), day)) : 0;
            lines.add(new RatingLine(input, sign * term.full(input), sign * after, counts));
            sums.merge(input.kind(), after, Long::sum);
            data += term.data() && after > 0 ? 1 : 0;
        }
        return result(sums, data, lines, day);
    }

    private RatingResult result(Map<RatingInputKind, Long> sums, int data, List<RatingLine> lines, LocalDate day) {
        long total = RatingScale.hundredths(scale.base());
        List<RatingSum> kinds = new ArrayList<>(sums.size());
        for (Map.Entry<RatingInputKind, Long> each : sums.entrySet()) {
            int sign = each.getKey().raises() ? 1 : -1;
            long capped = Math.min(
                    each.getValue(),
                    RatingScale.hundredths(terms.get(each.getKey()).cap()));
            kinds.add(new RatingSum(each.getKey(), sign * each.getValue(), sign * capped));
            total += sign * capped;
        }
        long points = scale.within(total);
        String band = data < scale.requiredInputs() ? null : scale.band(points).code();
        return new RatingResult(day, points, band, data, kinds, lines);
    }
}

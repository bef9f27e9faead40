package fangxin.criteria.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Calculator of the scoring formula: points of an item, total, percentages and result levels of a sheet. It is the
 * only place that calculates them; pages and phones receive the results and the bounds. Marks are hundredths and are
 * added as whole numbers; shares and rescaling are exact fractions, so that no rounding error decides a result.
 */
final class ScoreCalculator {
    private static final long HUNDRED = 100;
    private static final int DECIMALS = 6;

    private final CriteriaEdition edition;
    private final Map<String, Mark> marks;
    private final List<SectionScore> parts;
    private final BigFraction full;
    private final BigFraction reached;
    private final BigFraction reachable;
    private final BigFraction rescaled;
    private final BigFraction bonus;
    private final BigFraction minus;
    private final BigFraction total;

    /** Score of one section, in hundredths of points; {@code weight} is the number of points for which it counts. */
    private record SectionScore(
            CriteriaEdition.Section section, long reached, long reachable, long full, BigFraction weight) {
        boolean applies() {
            return reachable > 0;
        }

        BigFraction counted() {
            return weight.multiply(BigFraction.of(reached, reachable));
        }
    }

    ScoreCalculator(CriteriaEdition edition, Map<String, Mark> marks) {
        this.edition = edition;
        this.marks = marks;
        this.parts = edition.sections().stream().map(this::part).toList();
        this.full = parts.stream().map(SectionScore::weight).reduce(BigFraction.ZERO, BigFraction::add);
        List<SectionScore> applying =
                parts.stream().filter(SectionScore::applies).toList();
        if (isWeighted(edition)) {
            this.reached = applying.stream().map(SectionScore::counted).reduce(BigFraction.ZERO, BigFraction::add);
            this.reachable = applying.stream().map(SectionScore::weight).reduce(BigFraction.ZERO, BigFraction::add);
        } else {
            this.reached = BigFraction.of(
                    applying.stream().mapToLong(SectionScore::reached).sum(), HUNDRED);
            this.reachable = BigFraction.of(
                    applying.stream().mapToLong(SectionScore::reachable).sum(), HUNDRED);
        }
        this.bonus = capped(
                edition.bonusItems().stream().mapToLong(this::givenPoints).sum(),
                edition.bonus() == null ? 0 : edition.bonus().cap());
        this.minus = capped(
                edition.minusItems().stream().mapToLong(this::lost).sum(),
                edition.minus() == null ? 0 : edition.minus().cap());
        this.rescaled = reachable.signum() == 0
                ? BigFraction.ZERO
                : reached.multiply(full).divide(reachable);
        this.total = rescaled.add(bonus).subtract(minus);
    }

    private SectionScore part(CriteriaEdition.Section section) {
        long got = 0;
        long possible = 0;
        long whole = 0;
        for (CriteriaEdition.Item item : section.items()) {
            Mark mark = marks.get(item.code());
            whole += hundredths(item.max());
            if (mark != null && !mark.leftOut()) {
                got += hundredths(mark.points());
                possible += hundredths(item.max());
            }
        }
        return new SectionScore(section, got, possible, whole, weight(section));
    }

    private static BigFraction weight(CriteriaEdition.Section section) {
        return section.weight() != null
                ? exact(section.weight())
                : BigFraction.of(
                        section.items().stream()
                                .mapToLong(item -> hundredths(item.max()))
                                .sum(),
                        HUNDRED);
    }

    private static boolean isWeighted(CriteriaEdition edition) {
        return edition.sections().stream().anyMatch(section -> section.weight() != null);
    }

    private long givenPoints(CriteriaEdition.Item item) {
        Mark mark = marks.get(item.code());
        return mark == null || mark.leftOut() ? 0 : hundredths(mark.points());
    }

    private long lost(CriteriaEdition.Item item) {
        Mark mark = marks.get(item.code());
        return mark == null || mark.leftOut() ? 0 : hundredths(item.max()) - hundredths(mark.points());
    }

    private static BigFraction capped(long hundredths, double cap) {
        return BigFraction.of(Math.min(hundredths, hundredths(cap)), HUNDRED);
    }

    Score score() {
        List<CriteriaEdition.Item> required =
                Stream.concat(edition.items(), edition.minusItems().stream()).toList();
        List<String> missing = required.stream()
                .map(CriteriaEdition.Item::code)
                .filter(code -> !marks.containsKey(code))
                .toList();
        List<String> vetoes = edition.allItems()
                .map(CriteriaEdition.Item::code)
                .filter(code -> marks.containsKey(code) && marks.get(code).veto())
                .toList();
        List<ResultLevel> ladder = edition.ladder();
        return new Score(
                edition.sheet(),
                edition.issue(),
                new Score.ScoreArithmetic(
                        figure(reached),
                        figure(reachable),
                        figure(full),
                        figure(rescaled),
                        figure(bonus),
                        figure(minus),
                        figure(total),
                        figure(percent(total, full))),
                basis(ladder),
                parts.stream().map(ScoreCalculator::subtotal).toList(),
                vetoes,
                missing,
                ladder.stream().map(this::standing).toList());
    }

    private static CriteriaEdition.ThresholdUnit basis(List<ResultLevel> ladder) {
        return ladder.stream()
                .flatMap(level -> level.demands().stream())
                .filter(demand -> demand.isOfWhole() && demand.measure() == ResultLevel.DemandMeasure.PERCENT)
                .findFirst()
                .map(percent -> CriteriaEdition.ThresholdUnit.PERCENT)
                .orElse(CriteriaEdition.ThresholdUnit.POINTS);
    }

    private static Score.SectionSubtotal subtotal(SectionScore part) {
        return new Score.SectionSubtotal(
                part.section().code(),
                part.section().title(),
                part.reached() / 100d,
                part.reachable() / 100d,
                part.full() / 100d,
                part.applies() ? figure(part.counted()) : null);
    }

    private Score.LevelResult standing(ResultLevel level) {
        List<Score.DemandResult> results =
                level.demands().stream().map(this::resultOf).toList();
        return new Score.LevelResult(
                level.code(),
                level.name(),
                level.meaning(),
                level.grade(),
                results.stream().allMatch(Score.DemandResult::met),
                results);
    }

    private Score.DemandResult resultOf(ResultLevel.LevelDemand demand) {
        return switch (demand.measure()) {
            case POINTS, PERCENT -> amount(demand);
            case MET -> {
                List<String> open =
                        demand.of().stream().filter(code -> !isMet(code)).toList();
                yield new Score.DemandResult(demand, demand.of().size() - open.size(), open.isEmpty(), open);
            }
            case KEYS_FAILED -> {
                List<String> failed = edition.allItems()
                        .filter(this::isFailedKeyItem)
                        .map(CriteriaEdition.Item::code)
                        .toList();
                yield new Score.DemandResult(demand, failed.size(), failed.size() <= demand.value(), failed);
            }
        };
    }

    /**
     * Evaluates a demand on points. A demand on sections without an applicable item is dropped; a sheet without one
     * meets no demand.
     */
    private Score.DemandResult amount(ResultLevel.LevelDemand demand) {
        BigFraction has = total;
        BigFraction of = full;
        boolean applies = reachable.signum() > 0;
        if (!demand.isOfWhole()) {
            List<SectionScore> named = parts.stream()
                    .filter(part -> demand.of().contains(part.section().code()))
                    .toList();
            List<SectionScore> applying =
                    named.stream().filter(SectionScore::applies).toList();
            has = applying.stream().map(SectionScore::counted).reduce(BigFraction.ZERO, BigFraction::add);
            of = applying.stream().map(SectionScore::weight).reduce(BigFraction.ZERO, BigFraction::add);
            if (applying.isEmpty()) {
                return new Score.DemandResult(demand, 0, true, List.of());
            }
            if (demand.measure() == ResultLevel.DemandMeasure.POINTS) {
                BigFraction whole = named.stream().map(SectionScore::weight).reduce(BigFraction.ZERO, BigFraction::add);
                has = has.multiply(whole).divide(of);
            }
        }
        if (demand.measure() == ResultLevel.DemandMeasure.PERCENT) {
            has = percent(has, of);
        }
        return new Score.DemandResult(
                demand, figure(has), applies && has.compareTo(exact(demand.value())) >= 0, List.of());
    }

    private boolean isMet(String code) {
        Mark mark = marks.get(code);
        return mark != null
                && !mark.veto()
                && (mark.leftOut()
                        || edition.allItems()
                                .filter(item -> item.code().equals(code))
                                .allMatch(item -> mark.points() >= item.max()));
    }

    private boolean isFailedKeyItem(CriteriaEdition.Item item) {
        Mark mark = marks.get(item.code());
        return item.isKeyItem()
                && mark != null
                && !mark.leftOut()
                && (mark.veto() || hundredths(mark.points()) < hundredths(item.key()));
    }

    static double full(CriteriaEdition edition) {
        return figure(new ScoreCalculator(edition, Map.of()).full);
    }

    /** Computes the points from a counted or measured value; a share is cut off after two decimals. */
    static double points(CriteriaEdition.Item item, Measurement measured) {
        BigDecimal found = BigDecimal.valueOf(measured.found());
        return switch (item.mode()) {
            case DEDUCT ->
                BigDecimal.valueOf(item.max())
                        .subtract(found.multiply(BigDecimal.valueOf(item.perOccurrence())))
                        .max(BigDecimal.valueOf(item.least()))
                        .doubleValue();
            case BAND -> band(item, exact(found));
            case RATIO -> ratio(item, measured);
            case AWARD, GATE -> throw new IllegalArgumentException(item.code());
        };
    }

    /**
     * Returns the count that costs a DEDUCT item at least the points that a mark lacks; the inverse of {@link #points}.
     */
    static double occurrences(CriteriaEdition.Item item, double points) {
        return BigDecimal.valueOf(item.max())
                .subtract(BigDecimal.valueOf(points))
                .divide(BigDecimal.valueOf(item.perOccurrence()), 0, RoundingMode.CEILING)
                .doubleValue();
    }

    /** Returns a part in percent of a whole; 0 of an empty whole. */
    static double percent(double part, double whole) {
        return figure(percent(fraction(part), fraction(whole)));
    }

    private static BigFraction percent(BigFraction part, BigFraction whole) {
        return whole.signum() == 0
                ? BigFraction.ZERO
                : part.multiply(BigFraction.of(HUNDRED)).divide(whole);
    }

    /** Returns the full points of a section: its weight, or the sum of its items. */
    static double full(CriteriaEdition.Section section) {
        return figure(weight(section));
    }

    private static double ratio(CriteriaEdition.Item item, Measurement measured) {
        BigDecimal found = BigDecimal.valueOf(measured.found());
        BigDecimal base = BigDecimal.valueOf(measured.base());
        if (item.anchors() == null || item.anchors().isEmpty()) {
            return found.multiply(BigDecimal.valueOf(item.max()))
                    .divide(base, 2, RoundingMode.DOWN)
                    .doubleValue();
        }
        return band(item, exact(found).divide(exact(base)).multiply(BigFraction.of(HUNDRED)));
    }

    private static double band(CriteriaEdition.Item item, BigFraction value) {
        return item.anchors().reversed().stream()
                .filter(band -> band.from() == null || value.compareTo(exact(band.from())) >= 0)
                .findFirst()
                .orElseThrow()
                .mark();
    }

    static long hundredths(double figure) {
        return Math.round(figure * HUNDRED);
    }

    private static BigFraction exact(double figure) {
        return BigFraction.of(hundredths(figure), HUNDRED);
    }

    /** Converts a stored figure that may have more than two decimals. */
    private static BigFraction fraction(double figure) {
        return exact(BigDecimal.valueOf(figure));
    }

    private static BigFraction exact(BigDecimal measured) {
        return BigFraction.of(measured.movePointRight(DECIMALS).toBigInteger(), BigInteger.TEN.pow(DECIMALS));
    }

    private static double figure(BigFraction exact) {
        return exact.doubleValue();
    }
}

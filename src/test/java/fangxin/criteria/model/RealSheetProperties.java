package fangxin.criteria.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The scoring formula on every sheet of config/criteria and on models of other cities, against decimals by hand. */
@StatisticsReport(onFailureOnly = true)
class RealSheetProperties {
    private static final List<CriteriaEdition> SHEETS = Stream.concat(
                    CriteriaFilesTest.editions(),
                    Stream.of(
                                    "chongqing",
                                    "wenchang-sector",
                                    "hainan",
                                    "zhangzhou",
                                    "two-lines",
                                    "catering-grade",
                                    "traffic-light")
                            .map(ReferenceEditionsTest::model))
            .toList();

    @Provide
    Arbitrary<CriteriaEdition> sheets() {
        return Arbitraries.of(SHEETS);
    }

    /** Marks that an evaluator can give: steps of the scale, counts, values, ratios, and items that do not apply. */
    private static Map<String, Mark> marks(CriteriaEdition edition, Random random, int leftOutOfTen) {
        Map<String, Mark> marks = new HashMap<>();
        edition.allItems().forEach(item -> {
            boolean leftOut = item.notApplicable() && random.nextInt(10) < leftOutOfTen;
            Mark mark = switch (item.mode()) {
                case DEDUCT -> Mark.of(item, new Measurement((double) random.nextInt(3), null), false, "seen");
                case BAND -> Mark.of(item, new Measurement(random.nextInt(1200) / 10d, null), false, "seen");
                case RATIO -> Mark.of(item, new Measurement(18d + random.nextInt(3), 20d), false, "seen");
                case GATE -> new Mark(random.nextInt(10) > 0 ? item.max() : 0, false, false, "seen");
                case AWARD ->
                    new Mark(
                            BigDecimal.valueOf(item.max() * (1 - Math.pow(random.nextDouble(), 6)))
                                    .setScale(2, RoundingMode.DOWN)
                                    .doubleValue(),
                            false,
                            false,
                            "seen");
            };
            marks.put(item.code(), leftOut ? new Mark(0, true, false, "not done here") : mark);
        });
        marks.forEach((code, mark) ->
                edition.allItems().filter(item -> item.code().equals(code)).forEach(mark::checkedFor));
        return marks;
    }

    private static BigDecimal points(Stream<CriteriaEdition.Item> items, Map<String, Mark> marks) {
        return items.map(item -> BigDecimal.valueOf(marks.get(item.code()).points()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal most(Stream<CriteriaEdition.Item> items) {
        return items.map(item -> BigDecimal.valueOf(item.max())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property(tries = 500)
    void theTotalIsTheFormulaOfTheRegulation(
            @ForAll("sheets") CriteriaEdition edition, @ForAll Random random, @ForAll("leftOut") int leftOutOfTen) {
        boolean weighted = edition.sections().stream().anyMatch(section -> section.weight() != null);
        Map<String, Mark> marks = marks(edition, random, leftOutOfTen);

        Score score = edition.score(marks);

        Score.ScoreArithmetic figures = score.arithmetic();
        Statistics.label("sheets").collect(weighted ? "weighted" : "plain").coverage(checker -> {
            checker.check("weighted").count(count -> count > 0);
            checker.check("plain").percentage(share -> share > 50);
        });
        Statistics.label("rescaled")
                .collect(figures.reachable() < figures.full())
                .coverage(checker -> {
                    checker.check(true).count(count -> count > 25);
                    checker.check(false).count(count -> count > 25);
                });
        Statistics.label("passed").collect(score.isPassed()).coverage(checker -> {
            checker.check(true).count(count -> count > 5);
            checker.check(false).count(count -> count > 5);
        });
        if (!weighted) {
            BigDecimal reached = points(edition.items(), marks);
            BigDecimal reachable =
                    most(edition.items().filter(item -> !marks.get(item.code()).leftOut()));
            BigDecimal full = most(edition.items());
            BigDecimal rescaled = reachable.signum() == 0
                    ? BigDecimal.ZERO
                    : reached.multiply(full).divide(reachable, MathContext.DECIMAL128);
            assertThat(figures.rescaled()).isCloseTo(rescaled.doubleValue(), within(1e-9));
            assertThat(figures.full()).isEqualTo(full.doubleValue());
        }
        assertThat(figures.total()).isCloseTo(figures.rescaled() + figures.bonus() - figures.minus(), within(1e-9));
        assertThat(figures.percent()).isCloseTo(100 * figures.total() / figures.full(), within(1e-9));
        assertThat(score.result())
                .isEqualTo(score.basis() == CriteriaEdition.ThresholdUnit.POINTS ? figures.total() : figures.percent());
        assertThat(edition.full()).isEqualTo(figures.full());
        assertThat(edition.sections().stream()
                        .mapToDouble(CriteriaEdition.Section::full)
                        .sum())
                .isCloseTo(figures.full(), within(1e-9));
    }

    @Provide
    Arbitrary<Integer> leftOut() {
        return Arbitraries.of(0, 3, 10);
    }

    /** The bound that a phone receives agrees with the formula, for every count that the phone can send. */
    @Example
    void aCountNeedsAReasonExactlyWhereTheFormulaTakesPoints() {
        List<CriteriaEdition.Item> counted = SHEETS.stream()
                .flatMap(CriteriaEdition::allItems)
                .filter(item -> item.mode() == CriteriaEdition.MarkingMode.DEDUCT)
                .toList();

        assertThat(counted).hasSizeGreaterThan(20).allSatisfy(item -> {
            double bound = item.occurrences(item.max());
            for (int found = 0; found <= 12; found++) {
                Mark mark = Mark.of(item, new Measurement((double) found, null), false, null);
                assertThat(mark.lacksReason(item))
                        .as("%s: %s found", item.code(), found)
                        .isEqualTo(found > bound);
                if (mark.points() > item.least()) {
                    assertThat(item.occurrences(mark.points())).isEqualTo(found);
                }
            }
        });
    }

    @Example
    void pointsThatNoCountGivesAreShownAsTheNextCount() {
        CriteriaEdition.Item item = SHEETS.stream()
                .flatMap(CriteriaEdition::allItems)
                .filter(one -> one.mode() == CriteriaEdition.MarkingMode.DEDUCT && one.max() > one.perOccurrence())
                .findFirst()
                .orElseThrow();

        assertThat(item.occurrences(item.max() - 0.01)).isEqualTo(1);
        assertThat(item.occurrences(item.max() - item.perOccurrence())).isEqualTo(1);
        assertThat(Score.percent(1, 3)).isCloseTo(33.3333, within(1e-4));
        assertThat(Score.percent(1, 0)).isZero();
    }
}

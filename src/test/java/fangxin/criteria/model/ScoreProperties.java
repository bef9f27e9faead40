package fangxin.criteria.model;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.testing.InputClasses;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Properties of the score, compared with exact fractions. */
@StatisticsReport(onFailureOnly = true)
class ScoreProperties {
    private static final LocalizedText WORDS = new LocalizedText("字", "words");

    /** Marks in hundredths of ten, most of them near the pass line of 70 %; above 1000 the item does not apply. */
    @Provide
    Arbitrary<List<Integer>> marks() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                7,
                                Arbitraries.integers()
                                        .between(650, 760)
                                        .withDistribution(RandomDistribution.uniform())),
                        Tuple.of(
                                1,
                                Arbitraries.integers()
                                        .between(500, 1000)
                                        .withDistribution(RandomDistribution.uniform())),
                        Tuple.of(2, Arbitraries.integers().between(1001, 1100)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Property
    void decidesAsExactFractionsDo(@ForAll("marks") List<Integer> hundredths) {
        List<CriteriaEdition.Item> items = IntStream.range(0, hundredths.size())
                .mapToObj(i -> new CriteriaEdition.Item(
                        "I" + i,
                        WORDS,
                        WORDS,
                        CriteriaEdition.MarkingMode.AWARD,
                        10,
                        null,
                        null,
                        null,
                        true,
                        null,
                        null,
                        "default",
                        null,
                        null,
                        null,
                        null,
                        null))
                .toList();
        CriteriaEdition edition = new CriteriaEdition(
                "any",
                2026,
                WORDS,
                "2026-01-01",
                List.of(new CriteriaEdition.Section("S", WORDS, items)),
                null,
                new CriteriaEdition.Thresholds(CriteriaEdition.ThresholdUnit.PERCENT, 70, 85));
        Map<String, Mark> marks = new HashMap<>();
        long reached = 0;
        long applicable = 0;
        for (int i = 0; i < items.size(); i++) {
            boolean leftOut = hundredths.get(i) > 1000;
            marks.put("I" + i, new Mark(leftOut ? 0 : hundredths.get(i) / 100.0, leftOut, false, "seen"));
            reached += leftOut ? 0 : hundredths.get(i);
            applicable += leftOut ? 0 : 1000;
        }

        Score score = edition.score(marks);

        boolean exactly = applicable > 0
                && BigDecimal.valueOf(reached * 100)
                                .divide(BigDecimal.valueOf(applicable), MathContext.DECIMAL128)
                                .compareTo(BigDecimal.valueOf(70))
                        >= 0;
        assertThat(score.isPassed()).isEqualTo(exactly);
        Statistics.label("passed").collect(exactly).coverage(checker -> {
            checker.check(true).percentage(share -> share > 20);
            checker.check(false).percentage(share -> share > 20);
        });
    }

    @Property
    void aBetterMarkNeverLowersTheResult(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 0, max = 9) Integer> given) {
        List<CriteriaEdition.Item> items = IntStream.range(0, given.size())
                .mapToObj(i -> new CriteriaEdition.Item(
                        "I" + i,
                        WORDS,
                        WORDS,
                        CriteriaEdition.MarkingMode.AWARD,
                        10,
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        "default",
                        null,
                        null,
                        null,
                        null,
                        null))
                .toList();
        CriteriaEdition edition = new CriteriaEdition(
                "any",
                2026,
                WORDS,
                "2026-01-01",
                List.of(new CriteriaEdition.Section("S", WORDS, items)),
                null,
                new CriteriaEdition.Thresholds(CriteriaEdition.ThresholdUnit.POINTS, 80, 90));
        Map<String, Mark> marks = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            marks.put("I" + i, new Mark(given.get(i), false, false, "seen"));
        }
        double before = edition.score(marks).result();

        marks.put("I0", new Mark(given.getFirst() + 1, false, false, "seen"));

        assertThat(edition.score(marks).result()).isGreaterThan(before);
        InputClasses.requireEach("first mark", given.getFirst(), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }
}

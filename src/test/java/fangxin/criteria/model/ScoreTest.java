package fangxin.criteria.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases worked out by hand, on and beside every threshold. */
class ScoreTest {
    private static final LocalizedText WORDS = new LocalizedText("字", "words");
    private static final CriteriaEdition.Thresholds POINTS =
            new CriteriaEdition.Thresholds(CriteriaEdition.ThresholdUnit.POINTS, 80, 90);
    private static final CriteriaEdition.Thresholds PERCENT =
            new CriteriaEdition.Thresholds(CriteriaEdition.ThresholdUnit.PERCENT, 70, 85);

    private static CriteriaEdition.Item item(
            String code, double max, CriteriaEdition.MarkingMode mode, boolean veto, boolean leftOut) {
        return new CriteriaEdition.Item(
                code,
                WORDS,
                WORDS,
                mode,
                max,
                mode == CriteriaEdition.MarkingMode.DEDUCT ? 2d : null,
                veto ? WORDS : null,
                null,
                leftOut,
                null,
                null,
                "default",
                null,
                null,
                null,
                null,
                null);
    }

    private static CriteriaEdition.Item award(String code, double max) {
        return item(code, max, CriteriaEdition.MarkingMode.AWARD, false, false);
    }

    /** A hundred points: 60, 30 and 10, of which the last may be left out; and a bonus of at most 15. */
    private static CriteriaEdition general() {
        return new CriteriaEdition(
                "general",
                2026,
                WORDS,
                "2026-01-01",
                List.of(new CriteriaEdition.Section(
                        "G",
                        WORDS,
                        List.of(
                                item("A", 60, CriteriaEdition.MarkingMode.AWARD, true, false),
                                award("B", 30),
                                item("C", 10, CriteriaEdition.MarkingMode.AWARD, false, true)))),
                new CriteriaEdition.Bonus(15, List.of(award("X", 10), award("Y", 10))),
                POINTS);
    }

    /** 156 points as in the sheet for catering, of which 10 may be left out. */
    private static CriteriaEdition catering() {
        return new CriteriaEdition(
                "catering",
                2026,
                WORDS,
                "2026-01-01",
                List.of(new CriteriaEdition.Section(
                        "C",
                        WORDS,
                        List.of(award("D", 146), item("E", 10, CriteriaEdition.MarkingMode.AWARD, false, true)))),
                null,
                PERCENT);
    }

    private static Mark points(double points) {
        return new Mark(points, false, false, "seen");
    }

    private static Mark leftOut() {
        return new Mark(0, true, false, "not sold here");
    }

    private static Score general(double a, double b, Mark c) {
        return general().score(Map.of("A", points(a), "B", points(b), "C", c));
    }

    @ParameterizedTest
    @CsvSource({
        "79.99,false,false",
        "80,true,false",
        "80.01,true,false",
        "89.99,true,false",
        "90,true,true",
        "100,true,true"
    })
    void aSheetOfPointsPassesAtEightyAndExcelsAtNinety(double total, boolean passed, boolean excellent) {
        Score score = general(60, total - 60 > 30 ? 30 : total - 60, points(Math.max(0, total - 90)));

        assertThat(score.result()).isEqualTo(total);
        assertThat(score.isPassed()).isEqualTo(passed);
        assertThat(score.isExcellent()).isEqualTo(excellent);
    }

    @ParameterizedTest
    @CsvSource({"109.19,false,false", "109.2,true,false", "132.59,true,false", "132.6,true,true"})
    void aSheetOfPercentPassesAtSeventyOfItsOwnMaximum(double total, boolean passed, boolean excellent) {
        Score score = catering().score(Map.of("D", points(total - 10), "E", points(10)));

        assertThat(score.isPassed()).isEqualTo(passed);
        assertThat(score.isExcellent()).isEqualTo(excellent);
    }

    @Test
    void whatDoesNotApplyIsTakenFromBothSides() {
        Score score = general(60, 12, leftOut());

        assertThat(score.arithmetic().reached()).isEqualTo(72);
        assertThat(score.arithmetic().reachable()).isEqualTo(90);
        assertThat(score.arithmetic().full()).isEqualTo(100);
        assertThat(score.arithmetic().total()).isEqualTo(80);
        assertThat(score.isPassed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"71.99,false", "72,true", "80.99,true"})
    void rescalingDecidesBesideTheThreshold(double reached, boolean passed) {
        assertThat(general(60, reached - 60, leftOut()).isPassed()).isEqualTo(passed);
    }

    @Test
    void rescaledExcellenceNeedsNinetyOfAHundred() {
        assertThat(general(60, 21, leftOut()).isExcellent()).isTrue();
        assertThat(general(60, 20.9, leftOut()).isExcellent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"102.1,false", "102.2,true"})
    void percentIsOfWhatAppliesOnceRescaled(double reached, boolean passed) {
        Score score = catering().score(Map.of("D", points(reached), "E", leftOut()));

        assertThat(score.arithmetic().reachable()).isEqualTo(146);
        assertThat(score.isPassed()).isEqualTo(passed);
    }

    @Test
    void theBonusIsCappedAndAddedAfterRescaling() {
        Map<String, Mark> marks = new HashMap<>(Map.of("A", points(60), "B", points(3), "C", leftOut()));
        marks.put("X", points(10));
        marks.put("Y", points(9));

        Score score = general().score(marks);

        assertThat(score.arithmetic().bonus()).isEqualTo(15);
        assertThat(score.arithmetic().total()).isEqualTo(85);
        assertThat(score.isPassed()).isTrue();
    }

    @Test
    void theBonusLiftsOverTheThresholdExactly() {
        Map<String, Mark> marks = new HashMap<>(Map.of("A", points(60), "B", points(15), "C", points(0)));

        marks.put("X", points(4.99));
        assertThat(general().score(marks).isPassed()).isFalse();
        marks.put("X", points(5));
        assertThat(general().score(marks).isPassed()).isTrue();
    }

    @Test
    void aBonusItemThatWasNotMarkedIsNotMissing() {
        assertThat(general(60, 30, points(10)).isComplete()).isTrue();
    }

    @Test
    void aVetoFactFailsWhateverTheMarks() {
        Score score = general()
                .score(Map.of(
                        "A", new Mark(60, false, true, "expired food on the shelf"), "B", points(30), "C", points(10)));

        assertThat(score.result()).isEqualTo(100);
        assertThat(score.vetoes()).containsExactly("A");
        assertThat(score.isPassed()).isFalse();
        assertThat(score.isExcellent()).isFalse();
    }

    @Test
    void anItemWithoutAMarkFails() {
        Score score = general().score(Map.of("A", points(60), "B", points(30)));

        assertThat(score.missing()).containsExactly("C");
        assertThat(score.isPassed()).isFalse();
    }

    @Test
    void aSheetOfWhichNothingAppliesDoesNotPass() {
        CriteriaEdition one = new CriteriaEdition(
                "one",
                2026,
                WORDS,
                "2026-01-01",
                List.of(new CriteriaEdition.Section(
                        "O", WORDS, List.of(item("A", 10, CriteriaEdition.MarkingMode.AWARD, false, true)))),
                null,
                PERCENT);

        assertThat(one.score(Map.of("A", leftOut())).isPassed()).isFalse();
    }

    @Test
    void theGradeIsTheWorstOfTheSheets() {
        Score pass = general(60, 20, points(0));
        Score excellent = catering().score(Map.of("D", points(146), "E", points(10)));
        Score failed = catering().score(Map.of("D", points(100), "E", points(0)));

        assertThat(Grade.of(List.of(pass, excellent))).contains(Grade.PASS);
        assertThat(Grade.of(List.of(general(60, 30, points(10)), excellent))).contains(Grade.EXCELLENT);
        assertThat(Grade.of(List.of(general(60, 30, points(10)), failed))).isEqualTo(Optional.empty());
        assertThat(Grade.of(List.of())).isEmpty();
    }

    @Test
    void binaryFractionsDoNotFailAScoreOnTheLine() {
        CriteriaEdition tenths = new CriteriaEdition(
                "tenths",
                2026,
                WORDS,
                "2026-01-01",
                List.of(new CriteriaEdition.Section(
                        "T", WORDS, List.of(award("A", 0.3), award("B", 0.3), award("C", 0.4)))),
                null,
                new CriteriaEdition.Thresholds(CriteriaEdition.ThresholdUnit.PERCENT, 70, 85));

        Score score = tenths.score(Map.of("A", points(0.1), "B", points(0.2), "C", points(0.4)));

        assertThat(score.result()).isEqualTo(70);
        assertThat(score.isPassed()).isTrue();
    }

    @Test
    void aMarkBelowTheMaximumNeedsItsReason() {
        assertThatThrownBy(() -> new Mark(9, false, false, " ").checkedFor(award("A", 10)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.key()).isEqualTo("criteria.mark.reason");
                    assertThat(refused.violations().getFirst().field()).isEqualTo("A");
                });
        assertThat(new Mark(10, false, false, null).checkedFor(award("A", 10)).points())
                .isEqualTo(10);
        assertThat(new Mark(9, false, false, "two rules missing")
                        .checkedFor(award("A", 10))
                        .points())
                .isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({"-0.01", "10.01", "NaN"})
    void aMarkOutOfRangeIsRefused(double points) {
        assertThatThrownBy(() -> new Mark(points, false, false, "seen").checkedFor(award("A", 10)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("criteria.mark.range"));
    }

    @Test
    void aGateIsAllOrNothing() {
        CriteriaEdition.Item gate = item("A", 20, CriteriaEdition.MarkingMode.GATE, false, false);

        assertThatThrownBy(() -> new Mark(10, false, false, "half").checkedFor(gate))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("criteria.mark.gate"));
        assertThat(new Mark(0, false, false, "none").checkedFor(gate).points()).isZero();
    }

    @Test
    void onlyWhatMayBeLeftOutOrVetoedIs() {
        assertThatThrownBy(() -> leftOut().checkedFor(award("A", 10)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("criteria.mark.leftOut"));
        assertThatThrownBy(() -> new Mark(10, false, true, "found").checkedFor(award("A", 10)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("criteria.mark.veto"));
        assertThatThrownBy(() -> new Mark(10, false, true, null)
                        .checkedFor(item("A", 10, CriteriaEdition.MarkingMode.AWARD, true, false)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("criteria.mark.reason"));
    }
}

package fangxin.rating;

import static fangxin.rating.RatingFixture.CALCULATOR;
import static fangxin.rating.RatingFixture.SCALE;
import static fangxin.rating.RatingFixture.TODAY;
import static fangxin.rating.RatingFixture.evaluation;
import static fangxin.rating.RatingFixture.fact;
import static fangxin.rating.RatingFixture.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Worked examples of the shipped formula for titles by evaluation: base 50, evaluation 40, fact 20, reply 2. */
class RatingCalculatorTest {
    @Test
    void aTitleWithoutDataIsNotRated() {
        RatingResult result = CALCULATOR.compute(List.of(fact("P1", TODAY)), TODAY);

        assertThat(result.band()).isNull();
        assertThat(result.data()).isZero();
        assertThat(result.points()).isEqualTo(3_000);
    }

    /** A formula could be stored with a minimum of 0 before it was refused. */
    @Test
    void aStoredFormulaThatNeedsNoDataRatesNoTitleWithoutData() {
        RatingScale stored = new RatingScale(
                SCALE.track(), SCALE.base(), SCALE.least(), SCALE.most(), 0, SCALE.terms(), SCALE.bands());
        RatingCalculator calculator = new RatingCalculator(stored);

        assertThat(stored.requiredInputs()).isEqualTo(1);
        assertThat(calculator.compute(List.of(fact("P1", TODAY)), TODAY).band()).isNull();
        assertThat(calculator.compute(List.of(evaluation(95, TODAY)), TODAY).band())
                .isEqualTo("OUTSTANDING");
    }

    @Test
    void pointsAreBaseAndLinesEachDecayedByItsAge() {
        RatingResult result = CALCULATOR.compute(
                List.of(
                        evaluation(95, TODAY.minusDays(913)),
                        fact("P1", TODAY.minusDays(365)),
                        reply("S1", TODAY.minusDays(182))),
                TODAY);

        assertThat(result.lines())
                .extracting(RatingLine::before, RatingLine::after)
                .containsExactly(tuple(3_800L, 1_900L), tuple(-2_000L, -1_000L), tuple(200L, 100L));
        assertThat(result.points()).isEqualTo(5_000 + 1_900 - 1_000 + 100);
        assertThat(result.band()).isEqualTo("STEADY");
        assertThat(result.data()).isEqualTo(2);
    }

    @Test
    void aFactHalvesOnTheDayAfterAFullPeriodAndNotBefore() {
        assertThat(pointsOf(364)).isEqualTo(-2_000);
        assertThat(pointsOf(365)).isEqualTo(-1_000);
        assertThat(pointsOf(729)).isEqualTo(-1_000);
        assertThat(pointsOf(730)).isEqualTo(-500);
        assertThat(pointsOf(365 * 12)).isZero();
    }

    private static long pointsOf(int age) {
        return CALCULATOR
                .compute(List.of(fact("P1", TODAY.minusDays(age))), TODAY)
                .lines()
                .getFirst()
                .after();
    }

    @Test
    void ofSeveralEvaluationsTheNewestCountsAndOfOneDayTheBetter() {
        RatingResult result =
                CALCULATOR.compute(List.of(evaluation(100, TODAY.minusDays(10)), evaluation(80, TODAY)), TODAY);

        assertThat(result.points()).isEqualTo(5_000 + 3_200);
        assertThat(result.lines()).extracting(RatingLine::counted).containsExactly(true, false);
    }

    @Test
    void aKindGivesAtMostItsCapAndTheRatingStaysInItsRange() {
        List<RatingInput> replies =
                IntStream.range(0, 10).mapToObj(i -> reply("S" + i, TODAY)).toList();
        List<RatingInput> facts =
                IntStream.range(0, 10).mapToObj(i -> fact("P" + i, TODAY)).toList();

        RatingResult raised = CALCULATOR.compute(replies, TODAY);
        assertThat(raised.sums()).containsExactly(new RatingSum(RatingInputKind.REPLY_IN_TIME, 2_000, 600));
        assertThat(raised.points()).isEqualTo(5_600);
        assertThat(CALCULATOR.compute(facts, TODAY).points()).isZero();
    }

    @Test
    void anInputOfALaterDayIsLeftOut() {
        assertThat(CALCULATOR
                        .compute(List.of(fact("P1", TODAY.plusDays(1))), TODAY)
                        .lines())
                .isEmpty();
    }

    /** A formula can use only these kinds of input: the credit-risk class and settled complaints are none of them. */
    @Test
    void theKindsOfInputAreThese() {
        assertThat(RatingInputKind.values())
                .containsExactly(
                        RatingInputKind.EVALUATION,
                        RatingInputKind.SUBSTANTIATED_FACT,
                        RatingInputKind.UNCOOPERATIVE,
                        RatingInputKind.RETURNS_KEPT,
                        RatingInputKind.VISIT,
                        RatingInputKind.REPLY_IN_TIME,
                        RatingInputKind.SOCIAL_DUTY);
    }
}

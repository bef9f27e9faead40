package fangxin.rating;

import static fangxin.rating.RatingFixture.HELD_UNTIL;
import static fangxin.rating.RatingFixture.SCALE;
import static fangxin.rating.RatingFixture.TERMS;
import static fangxin.rating.RatingFixture.TODAY;
import static fangxin.rating.RatingFixture.evaluation;
import static fangxin.rating.RatingFixture.fact;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.rating.RatingUpdate.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RatingUpdateTest {
    private static final RatingInput SCORE = evaluation(90, TODAY.minusDays(10));
    private static final RatingInput FACT = fact("P1", TODAY);

    private static RatingUpdate update(RatingState before, List<RatingInput> inputs, LocalDate day) {
        return update(before, inputs, CorrectedInputs.NONE, day);
    }

    private static RatingUpdate update(
            RatingState before, List<RatingInput> inputs, CorrectedInputs corrected, LocalDate day) {
        return RatingUpdate.of(before, TERMS, inputs, corrected, TERMS, day, day.plusDays(14));
    }

    private static RatingState rated() {
        RatingState held = update(null, List.of(SCORE), TODAY).after();
        return update(held, List.of(SCORE), HELD_UNTIL.plusDays(1)).after();
    }

    @Test
    void aNewInputIsHeldThroughItsLastDayAndPublicFromTheNext() {
        RatingUpdate first = update(null, List.of(SCORE), TODAY);
        assertThat(first.after().band()).isNull();
        assertThat(first.after().shown()).isEmpty();
        assertThat(first.fresh()).extracting(StoredRatingInput::heldUntil).containsExactly(HELD_UNTIL);
        assertThat(first.steps()).extracting(RatingStep::cause).containsExactly(RatingCause.FIRST);

        assertThat(update(first.after(), List.of(SCORE), HELD_UNTIL).stored()).isFalse();

        RatingUpdate published = update(first.after(), List.of(SCORE), HELD_UNTIL.plusDays(1));
        assertThat(published.after().band()).isEqualTo("OUTSTANDING");
        assertThat(published.steps()).singleElement().satisfies(step -> {
            assertThat(step.cause()).isEqualTo(RatingCause.INPUT_ADDED);
            assertThat(step.input()).isEqualTo(SCORE);
            assertThat(step.bandBefore()).isNull();
        });
    }

    @Test
    void anInputWhoseCorrectionIsOpenWaitsAndOneThatWasGrantedNeverCounts() {
        RatingState rated = rated();
        LocalDate found = HELD_UNTIL.plusDays(5);
        RatingState held = update(rated, List.of(SCORE, FACT), found).after();
        Set<String> key = Set.of(CorrectedInputs.key(FACT.kind(), FACT.source()));
        LocalDate later = found.plusDays(40);

        assertThat(update(held, List.of(SCORE, FACT), new CorrectedInputs(key, Set.of()), later)
                        .after()
                        .shown())
                .containsExactly(SCORE);
        assertThat(update(held, List.of(SCORE, FACT), later).after().shown()).containsExactly(SCORE, FACT);
        assertThat(update(held, List.of(SCORE, FACT), new CorrectedInputs(Set.of(), key), later)
                        .after()
                        .inputs())
                .hasSize(1);
    }

    @Test
    void aWithdrawnInputLeavesOnTheSameDay() {
        RatingState held =
                update(rated(), List.of(SCORE, FACT), TODAY.plusDays(20)).after();
        RatingState lowered =
                update(held, List.of(SCORE, FACT), TODAY.plusDays(50)).after();

        RatingUpdate repaired = update(lowered, List.of(SCORE), TODAY.plusDays(50));

        assertThat(lowered.points()).isLessThan(repaired.after().points());
        assertThat(repaired.steps()).singleElement().satisfies(step -> {
            assertThat(step.cause()).isEqualTo(RatingCause.INPUT_REMOVED);
            assertThat(step.input()).isEqualTo(FACT);
        });
        assertThat(repaired.gone()).containsExactly(FACT);
    }

    @Test
    void anInputOfALaterDayWaitsForItsDay() {
        RatingInput later = RatingFixture.fact("P2", TODAY.plusDays(21));

        RatingUpdate before = update(rated(), List.of(SCORE, later), TODAY.plusDays(20));
        RatingUpdate onItsDay = update(before.after(), List.of(SCORE, later), TODAY.plusDays(21));

        assertThat(before.fresh()).isEmpty();
        assertThat(onItsDay.fresh()).extracting(StoredRatingInput::input).containsExactly(later);
    }

    @Test
    void timeAloneIsStoredFromAWholePointOn() {
        RatingState rated = rated();

        assertThat(update(rated, List.of(SCORE), rated.computedOn().plusDays(1)).stored())
                .isFalse();

        RatingUpdate later = update(rated, List.of(SCORE), rated.computedOn().plusDays(60));
        assertThat(later.steps()).extracting(RatingStep::cause).containsExactly(RatingCause.DECAY);
        assertThat(rated.points() - later.after().points()).isGreaterThanOrEqualTo(RatingUpdate.WHOLE_POINT);
    }

    @Test
    void anotherIssueIsACauseOfItsOwn() {
        RatingState rated = rated();
        RatingScale stricter = new RatingScale(
                SCALE.track(),
                new BigDecimal("30"),
                SCALE.least(),
                SCALE.most(),
                SCALE.minimumInputs(),
                SCALE.terms(),
                SCALE.bands());

        RatingUpdate update = RatingUpdate.of(
                rated,
                TERMS,
                List.of(SCORE),
                CorrectedInputs.NONE,
                new Terms(2, new RatingCalculator(stricter)),
                rated.computedOn(),
                rated.computedOn().plusDays(14));

        assertThat(update.steps()).singleElement().satisfies(step -> {
            assertThat(step.cause()).isEqualTo(RatingCause.FORMULA);
            assertThat(step.issue()).isEqualTo(2);
            assertThat(step.pointsBefore() - step.pointsAfter()).isEqualTo(2_000);
        });
        assertThat(update.after().issue()).isEqualTo(2);
    }

    @Test
    void theStoredInputsAreReadAsTheyWereWritten() {
        RatingInput noted = RatingInput.whole(
                RatingInputKind.SUBSTANTIATED_FACT,
                "P\"1",
                TODAY,
                new LocalizedText("受到\n处罚", "penalty \\ \"quoted\""));
        List<StoredRatingInput> inputs =
                List.of(new StoredRatingInput(SCORE, HELD_UNTIL, true), new StoredRatingInput(noted, TODAY, false));

        assertThat(StoredRatingInputCodec.read(StoredRatingInputCodec.write(inputs)))
                .isEqualTo(inputs);
    }

    /** In the former format each value had a name. */
    @Test
    void inputsWithNamesAreReadToo() {
        assertThat(StoredRatingInputCodec.read("""
                        [{"kind":"REPLY_IN_TIME","source":"S1","date":"2026-03-02","value":10000,"heldUntil":"2026-03-16",
                        "shown":true},{"kind":"SUBSTANTIATED_FACT","source":"P1","date":"2026-03-02","value":10000,
                        "heldUntil":"2026-03-16","shown":false,"zh":"受到处罚","en":"penalty"}]\
                        """))
                .containsExactly(
                        new StoredRatingInput(RatingFixture.reply("S1", TODAY), HELD_UNTIL, true),
                        new StoredRatingInput(
                                RatingInput.whole(
                                        RatingInputKind.SUBSTANTIATED_FACT,
                                        "P1",
                                        TODAY,
                                        new LocalizedText("受到处罚", "penalty")),
                                HELD_UNTIL,
                                false));
    }
}

package fangxin.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import fangxin.statistics.RoundProgress.AgedCase;
import fangxin.statistics.RoundProgress.RoundCase;
import fangxin.statistics.RoundProgress.StageChange;
import fangxin.statistics.RoundProgress.StageProgress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Funnel of a round on Tuesday, 10 March 2026. */
class RoundProgressTest {
    private static final BusinessMoment NOW = CandidacyFixture.now();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static Instant on(LocalDate day) {
        return BusinessMoment.startOf(day);
    }

    private static StageChange change(Step step, Stage after, LocalDate day) {
        return new StageChange(step, after, on(day));
    }

    private static RoundCase draft(String reference) {
        return new RoundCase(reference, Stage.DRAFT, on(MONDAY), null, List.of());
    }

    private static RoundCase submitted(String reference, LocalDate day, LocalDate dueOn) {
        return new RoundCase(
                reference, Stage.SUBMITTED, on(MONDAY), dueOn, List.of(change(Step.SUBMIT, Stage.SUBMITTED, day)));
    }

    private static StageProgress at(Stage stage, RoundCase... cases) {
        return RoundProgress.of(List.of(cases), NOW).stages().stream()
                .filter(each -> each.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCaseHasReachedEachStageThatItWasAtAndIsAtOneNow() {
        RoundProgress progress = RoundProgress.of(List.of(draft("A"), submitted("B", MONDAY, null)), NOW);

        assertThat(progress.cases()).isEqualTo(2);
        assertThat(progress.stages())
                .extracting(StageProgress::stage, StageProgress::reached, StageProgress::present)
                .containsExactly(tuple(Stage.DRAFT, 2L, 1L), tuple(Stage.SUBMITTED, 1L, 1L));
    }

    @Test
    void aStayIsCountedInWorkingDaysFromTheDayAfterTheCaseEnteredItsStage() {
        assertThat(at(Stage.SUBMITTED, submitted("A", LocalDate.of(2026, 3, 6), null))
                        .medianDays())
                .isEqualTo(2);
        assertThat(at(Stage.SUBMITTED, submitted("A", LocalDate.of(2026, 3, 10), null))
                        .medianDays())
                .isZero();
    }

    @Test
    void theMedianOfAnEvenNumberOfCasesIsTheMeanOfTheTwoInTheMiddle() {
        StageProgress stage = at(
                Stage.SUBMITTED,
                submitted("A", LocalDate.of(2026, 3, 9), null),
                submitted("B", LocalDate.of(2026, 3, 6), null),
                submitted("C", MONDAY, null),
                submitted("D", LocalDate.of(2026, 3, 10), null));

        assertThat(stage.medianDays()).isEqualTo(1.5);
        assertThat(stage.oldest()).isEqualTo(new AgedCase("C", 6));
    }

    @Test
    void aRecalledStepIsNotReachedAndDoesNotRestartTheStay() {
        RoundCase recalled = new RoundCase(
                "A",
                Stage.SUBMITTED,
                on(MONDAY),
                null,
                List.of(
                        change(Step.SUBMIT, Stage.SUBMITTED, MONDAY),
                        change(Step.VERIFY, Stage.VERIFIED, LocalDate.of(2026, 3, 9)),
                        change(Step.RECALL, Stage.SUBMITTED, LocalDate.of(2026, 3, 10))));

        RoundProgress progress = RoundProgress.of(List.of(recalled), NOW);

        assertThat(progress.stages()).extracting(StageProgress::stage).containsExactly(Stage.DRAFT, Stage.SUBMITTED);
        assertThat(at(Stage.SUBMITTED, recalled).oldest()).isEqualTo(new AgedCase("A", 6));
    }

    @Test
    void aDueDayCountsAsMissedFromTheDayAfterIt() {
        assertThat(at(
                                Stage.SUBMITTED,
                                submitted("A", MONDAY, NOW.today()),
                                submitted("B", MONDAY, NOW.today().minusDays(1)),
                                submitted("C", MONDAY, NOW.today().minusDays(5)),
                                submitted("D", MONDAY, null))
                        .overdue())
                .isEqualTo(2);
    }

    @Test
    void aStageWhereNobodyHasToActHasNoAge() {
        RoundCase named = new RoundCase(
                "A",
                Stage.NAMED,
                on(MONDAY),
                null,
                List.of(change(Step.SUBMIT, Stage.SUBMITTED, MONDAY), change(Step.NAME, Stage.NAMED, MONDAY)));

        StageProgress stage = at(Stage.NAMED, named);

        assertThat(stage.present()).isEqualTo(1);
        assertThat(stage.medianDays()).isNull();
        assertThat(stage.oldest()).isNull();
    }

    @Test
    void aRefusedCaseIsNotOverdueWhenTheDaysToAskForAReviewAreOver() {
        RoundCase refused =
                new RoundCase("A", Stage.REFUSED, on(MONDAY), NOW.today().minusDays(1), List.of());

        StageProgress stage = at(Stage.REFUSED, refused);

        assertThat(stage.present()).isEqualTo(1);
        assertThat(stage.overdue()).isZero();
    }

    @Test
    void aCaseIsNotOverdueWhenItsNoticeIsOver() {
        RoundCase announced =
                new RoundCase("A", Stage.ON_NOTICE, on(MONDAY), NOW.today().minusDays(1), List.of());

        assertThat(at(Stage.ON_NOTICE, announced).overdue()).isZero();
    }
}

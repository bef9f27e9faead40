package fangxin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import fangxin.statistics.RoundProgress.RoundCase;
import fangxin.statistics.RoundProgress.StageChange;
import fangxin.statistics.RoundTimeline.StagePeriod;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTimelineTest {
    private static final BusinessMoment NOW = CandidacyFixture.now();
    private static final LocalDate TODAY = NOW.today();
    private static final LocalDate OPENS = TODAY.minusDays(30);
    private static final LocalDate CLOSES = TODAY.minusDays(1);

    private static StageChange change(Step step, Stage after, int daysAgo) {
        return new StageChange(step, after, BusinessMoment.startOf(TODAY.minusDays(daysAgo)));
    }

    private static RoundCase counted(Stage stage, LocalDate dueOn, StageChange... changes) {
        return new RoundCase("reference", stage, BusinessMoment.startOf(TODAY.minusDays(20)), dueOn, List.of(changes));
    }

    private static RoundTimeline of(RoundCase... cases) {
        return RoundTimeline.of(OPENS, CLOSES, List.of(cases), NOW);
    }

    @Test
    void aRoundWithoutCasesHasTheTimeForApplications() {
        assertThat(of()).isEqualTo(new RoundTimeline(OPENS, CLOSES, OPENS, CLOSES, List.of()));
    }

    @Test
    void aStageLastsFromTheFirstCaseThatComesToTheLastOneThatLeaves() {
        RoundTimeline timeline = of(
                counted(
                        Stage.VERIFIED,
                        TODAY.plusDays(3),
                        change(Step.SUBMIT, Stage.SUBMITTED, 15),
                        change(Step.VERIFY, Stage.VERIFIED, 12)),
                counted(
                        Stage.VERIFIED,
                        TODAY.plusDays(9),
                        change(Step.SUBMIT, Stage.SUBMITTED, 10),
                        change(Step.VERIFY, Stage.VERIFIED, 4)));

        assertThat(timeline.stages())
                .containsExactly(
                        new StagePeriod(Stage.DRAFT, TODAY.minusDays(20), TODAY.minusDays(10), false, null),
                        new StagePeriod(Stage.SUBMITTED, TODAY.minusDays(15), TODAY.minusDays(4), false, null),
                        new StagePeriod(Stage.VERIFIED, TODAY.minusDays(12), TODAY, true, TODAY.plusDays(9)));
        assertThat(timeline.last()).isEqualTo(TODAY.plusDays(9));
    }

    @Test
    void aRecalledStepLetsTheStayBeforeItGoOn() {
        assertThat(of(counted(
                                Stage.SUBMITTED,
                                null,
                                change(Step.SUBMIT, Stage.SUBMITTED, 15),
                                change(Step.VERIFY, Stage.VERIFIED, 12),
                                change(Step.RECALL, Stage.SUBMITTED, 11)))
                        .stages())
                .containsExactly(
                        new StagePeriod(Stage.DRAFT, TODAY.minusDays(20), TODAY.minusDays(15), false, null),
                        new StagePeriod(Stage.SUBMITTED, TODAY.minusDays(15), TODAY, true, null));
    }

    @Test
    void whereNobodyHasToActAStageEndsWhenTheLastCaseComes() {
        RoundTimeline timeline = of(
                counted(Stage.WITHDRAWN, TODAY.plusDays(9), change(Step.WITHDRAW, Stage.WITHDRAWN, 15)),
                counted(Stage.WITHDRAWN, null, change(Step.WITHDRAW, Stage.WITHDRAWN, 8)));

        assertThat(timeline.stages())
                .contains(new StagePeriod(Stage.WITHDRAWN, TODAY.minusDays(15), TODAY.minusDays(8), false, null));
        assertThat(timeline.last()).isEqualTo(CLOSES);
    }

    @Test
    void aCaseBegunBeforeTheRoundOpenedMovesTheBeginningOfTheAxis() {
        assertThat(RoundTimeline.of(TODAY.minusDays(5), CLOSES, List.of(counted(Stage.DRAFT, null)), NOW)
                        .first())
                .isEqualTo(TODAY.minusDays(20));
    }
}

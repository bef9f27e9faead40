package fangxin.supervision.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.CriteriaEdition.ThresholdUnit;
import fangxin.criteria.model.Grade;
import fangxin.criteria.model.Score;
import fangxin.procedure.evaluation.EvaluationResult;
import fangxin.round.TitleTrack;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is proposed after a re-check. */
class RecheckTriggerRuleTest {
    private static final LocalizedText TEXT = new LocalizedText("评价表", "Sheet");

    @Test
    void belowThePassMarkEveryTitleIsProposedForARectification() {
        for (Grade held : Arrays.asList(Grade.PASS, Grade.EXCELLENT, null)) {
            assertThat(RecheckTriggerRule.triggerOf(
                            result(null, sheet(Grade.PASS, Grade.EXCELLENT)), TitleTrack.DEMONSTRATION, held))
                    .contains("RECHECK_FAILED");
        }
    }

    @Test
    void anExcellentTitleThatReachesThePassMarkOnlyIsProposedForADowngrade() {
        EvaluationResult passed = result(Grade.PASS, sheet(Grade.PASS, Grade.EXCELLENT));

        assertThat(RecheckTriggerRule.triggerOf(passed, TitleTrack.DEMONSTRATION, Grade.EXCELLENT))
                .contains("GRADE_NOT_HELD");
        assertThat(RecheckTriggerRule.triggerOf(passed, TitleTrack.DEMONSTRATION, Grade.PASS))
                .isEmpty();
        assertThat(RecheckTriggerRule.triggerOf(passed, TitleTrack.DEMONSTRATION, null))
                .isEmpty();
        assertThat(RecheckTriggerRule.triggerOf(passed, TitleTrack.COMMITMENT, null))
                .isEmpty();
    }

    @Test
    void aTitleThatHoldsItsGradeIsProposedForNothing() {
        assertThat(RecheckTriggerRule.triggerOf(
                        result(Grade.EXCELLENT, sheet(Grade.PASS, Grade.EXCELLENT)),
                        TitleTrack.DEMONSTRATION,
                        Grade.EXCELLENT))
                .isEmpty();
    }

    /** The demands of the grade concern items that a re-check does not mark, in one of two sheets. */
    @Test
    void aSheetThatCannotShowTheGradeSaysNothingAboutIt() {
        assertThat(RecheckTriggerRule.triggerOf(
                        result(Grade.PASS, sheet(Grade.PASS, Grade.EXCELLENT), sheet(Grade.PASS)),
                        TitleTrack.DEMONSTRATION,
                        Grade.EXCELLENT))
                .isEmpty();
    }

    private static EvaluationResult result(Grade reached, EvaluationResult.SheetResult... parts) {
        return new EvaluationResult(List.of(parts), reached);
    }

    private static EvaluationResult.SheetResult sheet(Grade... grades) {
        Score score = new Score(
                "general",
                2026,
                new Score.ScoreArithmetic(80, 100, 100, 80, 0, 0, 80, 80),
                ThresholdUnit.PERCENT,
                List.of(),
                List.of(),
                List.of(),
                Stream.of(grades)
                        .map(grade -> new Score.LevelResult(grade.name(), TEXT, TEXT, grade, true, List.of()))
                        .toList());
        return new EvaluationResult.SheetResult(TEXT, score, 0, List.of());
    }
}

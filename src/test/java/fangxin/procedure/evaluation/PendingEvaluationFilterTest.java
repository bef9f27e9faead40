package fangxin.procedure.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.DayRange;
import fangxin.common.LocalizedText;
import fangxin.procedure.evaluation.ScoringService.PendingEvaluation;
import fangxin.procedure.evaluation.ScoringService.ScoringState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PendingEvaluationFilterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);

    private static PendingEvaluation pending(int done, boolean closed, LocalDate dueOn) {
        return new PendingEvaluation(
                "FX-1", "禾穗里便利店", null, new LocalizedText("零售", "retail"), dueOn, false, null, true, done, 3, closed);
    }

    private static boolean includes(String text, ScoringState state, DayRange due) {
        return new PendingEvaluationFilter(text, state, due).includes(pending(1, false, DAY));
    }

    @Test
    void theStateFollowsFromTheSheet() {
        assertThat(pending(0, false, DAY).state()).isEqualTo(ScoringState.NOT_BEGUN);
        assertThat(pending(1, false, DAY).state()).isEqualTo(ScoringState.UNDER_WAY);
        assertThat(pending(3, false, DAY).state()).isEqualTo(ScoringState.MARKED);
        assertThat(pending(3, true, DAY).state()).isEqualTo(ScoringState.CLOSED);
    }

    @Test
    void eachConditionMustHold() {
        assertThat(includes(null, null, null)).isTrue();
        assertThat(includes("禾穗", null, null)).isTrue();
        assertThat(includes("fx-1", null, null)).isTrue();
        assertThat(includes("药房", null, null)).isFalse();
        assertThat(includes(null, ScoringState.UNDER_WAY, null)).isTrue();
        assertThat(includes(null, ScoringState.CLOSED, null)).isFalse();
        assertThat(includes(null, null, new DayRange(DAY, DAY))).isTrue();
        assertThat(includes(null, null, new DayRange(DAY.plusDays(1), DAY.plusDays(9))))
                .isFalse();
        assertThat(new PendingEvaluationFilter(null, null, new DayRange(DAY, DAY)).includes(pending(1, false, null)))
                .isFalse();
    }
}

package fangxin.procedure.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Mark;
import fangxin.platform.config.ClasspathConfig;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.candidacy.WorkSubject;
import fangxin.round.ScoringMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdditionalEvaluatorRuleTest {
    private static final CriteriaEdition GENERAL =
            ClasspathConfig.json("criteria/general/2026.json", CriteriaEdition.class);
    private static final ScoringMode ALONE = new ScoringMode(ScoringMode.SheetSharing.BLIND, 10);

    private final EvaluationTeam team = new EvaluationTeam(
            WorkSubject.candidacy("2026000001"),
            new ScoringMode(ScoringMode.SheetSharing.JOINT, 10),
            1,
            List.of(new TeamMember("a", "a"), new TeamMember("b", "b")),
            new TeamAssignmentService.TeamAssignment(List.of(), "a", null, null),
            CandidacyFixture.authority(),
            CandidacyFixture.instant());

    @Test
    void callsOneMoreWhereTotalsDifferByMoreThanTheSpreadAndOnlyOnce() {
        assertThat(AdditionalEvaluatorRule.calls(team, 10, ALONE)).isFalse();
        assertThat(AdditionalEvaluatorRule.calls(team, 10.01, ALONE)).isTrue();

        team.callThird(CandidacyFixture.instant());
        team.addThird(new TeamMember("c", "c"));

        assertThat(AdditionalEvaluatorRule.calls(team, 50, ALONE)).isFalse();
    }

    @Test
    void theMedianReplacesTheMeanOnceOneMoreHasScored() {
        assertThat(AdditionalEvaluatorRule.mergeRule(team)).isEqualTo(SheetMerger.MergeRule.MEAN);

        team.callThird(CandidacyFixture.instant());
        team.addThird(new TeamMember("c", "c"));

        assertThat(AdditionalEvaluatorRule.mergeRule(team)).isEqualTo(SheetMerger.MergeRule.MEDIAN);
    }

    @Test
    void theSpreadIsThatOfTheTotals() {
        List<EvaluationResult> results = List.of(result(0), result(12), result(3));

        assertThat(AdditionalEvaluatorRule.spread(results)).isEqualTo(12);
    }

    private static EvaluationResult result(double less) {
        Map<String, Mark> marks = new HashMap<>();
        double left = less;
        for (CriteriaEdition.Item item : GENERAL.items().toList()) {
            double taken = item.mode() == CriteriaEdition.MarkingMode.AWARD ? Math.min(left, item.max()) : 0;
            left -= taken;
            marks.put(item.code(), new Mark(item.max() - taken, false, false, taken > 0 ? "少" : null));
        }
        return EvaluationResult.of(List.of(GENERAL), marks);
    }
}

package fangxin.procedure.evaluation;

import fangxin.round.ScoringMode;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Policy (functions) on one more evaluator (增加评审员) where members score alone: how far their totals differ, whether one
 * more is called since that is more than the round allows, and whether marks are merged by mean or median. Where each
 * member scores alone, the authority is asked for one more, once, if the totals of a sheet differ by more than the
 * round's {@link ScoringMode#spread}, 10 points by default. Each item then has the median of the marks instead of their
 * mean. Default of the programme.
 */
final class AdditionalEvaluatorRule {
    private AdditionalEvaluatorRule() {}

    /**
     * Returns whether one more evaluator is called.
     *
     * @param spread difference of the members' totals, as {@link #spread} computes it
     */
    static boolean calls(EvaluationTeam team, double spread, ScoringMode scoring) {
        return !team.hasThird() && spread > scoring.spread();
    }

    /** Returns the greatest difference between the totals of the members on one sheet, in points. */
    static double spread(List<EvaluationResult> results) {
        return IntStream.range(0, results.getFirst().parts().size())
                .mapToDouble(sheet -> spread(results, sheet))
                .max()
                .orElse(0);
    }

    private static double spread(List<EvaluationResult> results, int sheet) {
        DoubleSummaryStatistics totals = results.stream()
                .mapToDouble(one -> one.parts().get(sheet).score().arithmetic().total())
                .summaryStatistics();
        return totals.getMax() - totals.getMin();
    }

    /** Returns the rule that merges the marks of a team's members into one mark. */
    static SheetMerger.MergeRule mergeRule(EvaluationTeam team) {
        return team.hasThird() ? SheetMerger.MergeRule.MEDIAN : SheetMerger.MergeRule.MEAN;
    }
}

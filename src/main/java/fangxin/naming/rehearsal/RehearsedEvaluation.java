package fangxin.naming.rehearsal;

import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Grade;
import fangxin.criteria.model.Mark;
import fangxin.criteria.model.RecheckItemsPolicy;
import fangxin.criteria.model.Score;
import fangxin.procedure.evaluation.EvaluationResult;
import fangxin.procedure.evaluation.EvaluationResult.SheetResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Value of the result of an evaluation by a draft of one of its sheets, beside the one that it reached. Items without a
 * mark bring it between their least and all their points, so there are two results; bonus items without a mark bring
 * nothing, as on any sheet, and the other sheets count as they did.
 *
 * @param before grade that the evaluation reached
 * @param points points of all sheets that it reached
 * @param least  result where each item without a mark brings its least points
 * @param most   result where each of them brings all its points
 */
record RehearsedEvaluation(Grade before, double points, RehearsedResult least, RehearsedResult most) {
    /** Points of all sheets, and the grade; empty where the evaluation is not passed. */
    record RehearsedResult(double points, Optional<Grade> grade) {}

    /**
     * Scores an evaluation by a draft; empty where it has no part on the sheet of the draft, or reached no grade: such
     * a title has its grade from an appeal and not from points.
     *
     * @param editions finds an edition by its sheet and issue
     */
    static Optional<RehearsedEvaluation> of(
            EvaluationResult result, CriteriaEdition draft, BiFunction<String, Integer, CriteriaEdition> editions) {
        return of(result, draft, part -> edition(part, editions), result.parts());
    }

    /**
     * Scores a re-check by what a re-check marks, of the draft and of the other sheets; empty where it was not passed.
     * A sheet that a re-check would leave out, since only others have items of the self-check, does not count.
     */
    static Optional<RehearsedEvaluation> ofRecheck(
            EvaluationResult result, CriteriaEdition draft, BiFunction<String, Integer, CriteriaEdition> editions) {
        Map<String, CriteriaEdition> marked = RecheckItemsPolicy.apply(result.parts().stream()
                        .map(part -> isOn(draft, part) ? draft : edition(part, editions))
                        .toList())
                .stream()
                .collect(Collectors.toMap(CriteriaEdition::sheet, Function.identity()));
        return of(
                result,
                marked.getOrDefault(draft.sheet(), draft),
                part -> RecheckItemsPolicy.apply(List.of(edition(part, editions)))
                        .getFirst(),
                result.parts().stream()
                        .filter(part -> marked.containsKey(part.score().sheet()))
                        .toList());
    }

    /**
     * @param former  finds the edition by which the part on the sheet of the draft was marked
     * @param counted the parts whose points count by the draft
     */
    private static Optional<RehearsedEvaluation> of(
            EvaluationResult result,
            CriteriaEdition draft,
            Function<SheetResult, CriteriaEdition> former,
            List<SheetResult> counted) {
        return result.grade()
                .flatMap(reached -> result.parts().stream()
                        .filter(part -> isOn(draft, part))
                        .findFirst()
                        .map(part -> {
                            Map<String, Mark> carried = CarriedMarkRule.carry(part.lines(), former.apply(part), draft);
                            return new RehearsedEvaluation(
                                    reached,
                                    result.total(),
                                    result(
                                            counted,
                                            part,
                                            draft.score(filled(carried, draft, CriteriaEdition.Item::least))),
                                    result(
                                            counted,
                                            part,
                                            draft.score(filled(carried, draft, CriteriaEdition.Item::max))));
                        }));
    }

    private static boolean isOn(CriteriaEdition draft, SheetResult part) {
        return part.score().sheet().equals(draft.sheet());
    }

    private static CriteriaEdition edition(SheetResult part, BiFunction<String, Integer, CriteriaEdition> editions) {
        return editions.apply(part.score().sheet(), part.score().issue());
    }

    private static Map<String, Mark> filled(
            Map<String, Mark> carried, CriteriaEdition draft, ToDoubleFunction<CriteriaEdition.Item> points) {
        Map<String, Mark> marks = new HashMap<>(carried);
        Stream.concat(draft.items(), draft.minusItems().stream())
                .forEach(item -> marks.computeIfAbsent(
                        item.code(), code -> new Mark(points.applyAsDouble(item), false, false, null)));
        return marks;
    }

    private static RehearsedResult result(List<SheetResult> counted, SheetResult replaced, Score score) {
        List<Score> scores = counted.stream()
                .map(part -> part == replaced ? score : part.score())
                .toList();
        return new RehearsedResult(
                scores.stream().mapToDouble(each -> each.arithmetic().total()).sum(), Grade.of(scores));
    }

    EditionEffect effect() {
        return EditionEffect.of(before, least.grade(), most.grade());
    }
}

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
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
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
     * @param editions finds the edition of the sheet by its issue
     */
    static Optional<RehearsedEvaluation> of(
            EvaluationResult result, CriteriaEdition draft, IntFunction<CriteriaEdition> editions) {
        return result.grade()
                .flatMap(reached -> result.parts().stream()
                        .filter(part -> part.score().sheet().equals(draft.sheet()))
                        .findFirst()
                        .map(part -> of(
                                result,
                                reached,
                                part,
                                editions.apply(part.score().issue()),
                                draft)));
    }

    /** Scores a re-check by the part of a draft that a re-check marks; empty where it was not passed. */
    static Optional<RehearsedEvaluation> ofRecheck(
            EvaluationResult result, CriteriaEdition draft, IntFunction<CriteriaEdition> editions) {
        return of(result, marked(draft), issue -> marked(editions.apply(issue)));
    }

    private static CriteriaEdition marked(CriteriaEdition edition) {
        return RecheckItemsPolicy.apply(List.of(edition)).getFirst();
    }

    private static RehearsedEvaluation of(
            EvaluationResult result, Grade reached, SheetResult part, CriteriaEdition former, CriteriaEdition draft) {
        Map<String, Mark> carried = CarriedMarkRule.carry(part.lines(), former, draft);
        return new RehearsedEvaluation(
                reached,
                result.total(),
                result(result, part, draft.score(filled(carried, draft, CriteriaEdition.Item::least))),
                result(result, part, draft.score(filled(carried, draft, CriteriaEdition.Item::max))));
    }

    private static Map<String, Mark> filled(
            Map<String, Mark> carried, CriteriaEdition draft, ToDoubleFunction<CriteriaEdition.Item> points) {
        Map<String, Mark> marks = new HashMap<>(carried);
        Stream.concat(draft.items(), draft.minusItems().stream())
                .forEach(item -> marks.computeIfAbsent(
                        item.code(), code -> new Mark(points.applyAsDouble(item), false, false, null)));
        return marks;
    }

    private static RehearsedResult result(EvaluationResult result, SheetResult replaced, Score score) {
        List<Score> scores = result.parts().stream()
                .map(part -> part == replaced ? score : part.score())
                .toList();
        return new RehearsedResult(
                scores.stream().mapToDouble(each -> each.arithmetic().total()).sum(), Grade.of(scores));
    }

    EditionEffect effect() {
        return EditionEffect.of(before, least.grade(), most.grade());
    }
}

package fangxin.procedure.evaluation;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Grade;
import fangxin.criteria.model.Mark;
import fangxin.criteria.model.Score;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Value of the result of a closed sheet, stored as JSON: marks with items, scores and grade; it adds the marks up, and
 * refuses a sheet with a mark or reason missing. It is complete by itself, so that it can be read and recomputed when
 * the editions are long replaced.
 *
 * @param reached the grade, or null where a threshold was missed or a veto fact was found
 */
public record EvaluationResult(@NotNull List<SheetResult> parts, Grade reached) {

    /** Result on one edition. {@code bonusCap} is 0 where the edition gives no bonus. */
    public record SheetResult(LocalizedText name, Score score, double bonusCap, List<ItemResult> lines) {}

    /** Item with its mark. */
    public record ItemResult(
            String code, LocalizedText title, double max, boolean bonus, LocalizedText veto, Mark mark) {
        /** Points lost on the item, which a better mark could have brought. */
        public double lost() {
            return mark.leftOut() ? 0 : max - mark.points();
        }

        /** Returns whether two of self-check, verification by the station and mark disagree. */
        boolean differs(Boolean selfCheck, Boolean seen) {
            return ThreeWayComparison.of(selfCheck, seen, mark, max).hasDifference();
        }
    }

    /** Adds up a sheet; refuses all items without a mark, or with a mark that lacks its reason, at once. */
    public static EvaluationResult of(List<CriteriaEdition> editions, Map<String, Mark> marks) {
        FieldErrors faults = new FieldErrors();
        editions.forEach(edition -> check(edition, marks, faults));
        faults.check();
        List<SheetResult> parts =
                editions.stream().map(edition -> part(edition, marks)).toList();
        return new EvaluationResult(
                parts, Grade.of(parts.stream().map(SheetResult::score).toList()).orElse(null));
    }

    private static void check(CriteriaEdition edition, Map<String, Mark> marks, FieldErrors faults) {
        for (CriteriaEdition.Item item : edition.allItems().toList()) {
            Mark mark = marks.get(item.code());
            if (mark == null) {
                faults.refuse(
                        !edition.bonusItems().contains(item),
                        item.code(),
                        "evaluation.mark.missing",
                        item.code(),
                        item.title());
            } else {
                try {
                    mark.checkedFor(item);
                } catch (RuleViolation refused) {
                    faults.addAll(refused);
                }
            }
        }
    }

    private static SheetResult part(CriteriaEdition edition, Map<String, Mark> marks) {
        List<ItemResult> lines = new ArrayList<>();
        edition.allItems()
                .filter(item -> marks.containsKey(item.code()))
                .forEach(item -> lines.add(new ItemResult(
                        item.code(),
                        item.title(),
                        item.max(),
                        edition.bonusItems().contains(item),
                        item.veto(),
                        marks.get(item.code()))));
        return new SheetResult(
                edition.name(),
                edition.score(marks),
                edition.bonus() == null ? 0 : edition.bonus().cap(),
                lines);
    }

    /** Returns the points of all sheets together. */
    public double total() {
        return parts.stream()
                .mapToDouble(part -> part.score().arithmetic().total())
                .sum();
    }

    /** Returns the points of all sheets together in percent of what they can give. */
    public double percent() {
        return Score.percent(
                total(),
                parts.stream()
                        .mapToDouble(part -> part.score().arithmetic().full())
                        .sum());
    }

    public Optional<Grade> grade() {
        return Optional.ofNullable(reached);
    }

    /** Returns the veto facts that were found. */
    public List<ItemResult> vetoes() {
        return parts.stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.mark().veto())
                .toList();
    }
}

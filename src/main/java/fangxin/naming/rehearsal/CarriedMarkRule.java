package fangxin.naming.rehearsal;

import fangxin.common.RuleViolation;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Mark;
import fangxin.procedure.evaluation.EvaluationResult.ItemResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rule by which a mark of an earlier edition counts for the item of a draft: what was counted or measured gives the
 * points of the draft where both items count or measure the same; points given by hand count in proportion to the
 * maximum, 8 of 10 as 4 of 5. An item is the same one by its title, since codes are given again when items are
 * renumbered; by its code where the title was reworded. Where the draft asks for a measurement that was not taken, or
 * does not let the item be left out, there is no mark.
 */
final class CarriedMarkRule {
    private static final int DECIMALS = 2;

    private CarriedMarkRule() {}

    /**
     * Returns the marks of the items of the draft, by their codes; an item to which no mark carries over is left out.
     *
     * @param former the edition by which the items were marked
     */
    static Map<String, Mark> carry(List<ItemResult> marked, CriteriaEdition former, CriteriaEdition draft) {
        Map<String, CriteriaEdition.Item> before =
                former.allItems().collect(Collectors.toMap(CriteriaEdition.Item::code, Function.identity()));
        Set<String> titles = draft.allItems().map(item -> item.title().zh()).collect(Collectors.toSet());
        Map<String, ItemResult> byTitle = new HashMap<>();
        Map<String, ItemResult> byCode = new HashMap<>();
        marked.forEach(line -> {
            byTitle.putIfAbsent(line.title().zh(), line);
            byCode.put(line.code(), line);
        });
        Map<String, Mark> marks = new HashMap<>();
        draft.allItems().forEach(item -> {
            ItemResult coded = byCode.get(item.code());
            boolean same =
                    coded != null && coded.title().zh().equals(item.title().zh());
            boolean reworded = coded != null && !titles.contains(coded.title().zh());
            Optional.ofNullable(same ? coded : byTitle.get(item.title().zh()))
                    .or(() -> Optional.ofNullable(reworded ? coded : null))
                    .flatMap(line -> carry(line, before.get(line.code()), item))
                    .ifPresent(mark -> marks.put(item.code(), mark));
        });
        return marks;
    }

    /**
     * Returns the mark of one item; empty where the earlier one says nothing about it.
     *
     * @param before the item as it was marked; null where the edition has none of its code
     */
    private static Optional<Mark> carry(ItemResult line, CriteriaEdition.Item before, CriteriaEdition.Item item) {
        Mark mark = line.mark();
        boolean veto = mark.veto() && item.mayVeto();
        if (mark.leftOut()) {
            return item.notApplicable() ? Optional.of(new Mark(0, true, veto, mark.reason())) : Optional.empty();
        }
        if (mark.measured() != null && (item.isMeasured() || item.mode() == CriteriaEdition.MarkingMode.DEDUCT)) {
            return isAlike(before, item) ? measured(mark, veto, item) : Optional.empty();
        }
        if (item.isMeasured() || (line.max() == 0 && item.max() > 0)) {
            return Optional.empty();
        }
        return Optional.of(new Mark(points(mark.points(), line.max(), item), false, veto, mark.reason()));
    }

    /** Returns whether two items count or measure the same: 95 of 100 are no 95 occurrences, and no value of 95 °C. */
    private static boolean isAlike(CriteriaEdition.Item before, CriteriaEdition.Item item) {
        return before != null && before.mode() == item.mode() && Objects.equals(before.unit(), item.unit());
    }

    /**
     * Returns a count or measurement that the draft cannot read, for example a ratio without its whole, gives no mark.
     */
    private static Optional<Mark> measured(Mark mark, boolean veto, CriteriaEdition.Item item) {
        try {
            return Optional.of(Mark.of(item, mark.measured(), veto, mark.reason()));
        } catch (RuleViolation unfit) {
            return Optional.empty();
        }
    }

    private static double points(double given, double of, CriteriaEdition.Item item) {
        if (of == 0 || given >= of) {
            return item.max();
        }
        if (item.mode() == CriteriaEdition.MarkingMode.GATE) {
            return 0;
        }
        return BigDecimal.valueOf(given)
                .multiply(BigDecimal.valueOf(item.max()))
                .divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.DOWN)
                .max(BigDecimal.valueOf(item.least()))
                .doubleValue();
    }
}

package fangxin.procedure.evaluation;

import fangxin.common.RuleViolation;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Mark;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Function that merges the sheets of members who scored alone: item by item the mean, or the median where one more
 * evaluator was called because the totals lay too far apart. The meeting may change what comes out.
 */
final class SheetMerger {
    private static final int LONGEST_REASON = 2000;

    /** Marks of one member. */
    record MemberMarks(String name, Map<String, Mark> marks) {}

    /** Rule by which the points of several members become one figure: their mean or their median. */
    enum MergeRule {
        MEAN,
        MEDIAN
    }

    private SheetMerger() {}

    static Map<String, Mark> of(List<CriteriaEdition> editions, List<MemberMarks> sheets, MergeRule rule) {
        Map<String, Mark> merged = new LinkedHashMap<>();
        editions.stream().flatMap(CriteriaEdition::allItems).forEach(item -> {
            List<MemberMarks> given = sheets.stream()
                    .filter(sheet -> sheet.marks().containsKey(item.code()))
                    .toList();
            if (!given.isEmpty()) {
                merged.put(item.code(), mergeMark(item, given, rule));
            }
        });
        return merged;
    }

    /**
     * Merges the marks of one item: left out where most members leave it out, a veto where one member found it, else
     * the mean or median.
     */
    private static Mark mergeMark(CriteriaEdition.Item item, List<MemberMarks> given, MergeRule rule) {
        List<Mark> marks =
                given.stream().map(sheet -> sheet.marks().get(item.code())).toList();
        boolean veto = marks.stream().anyMatch(Mark::veto);
        String reasons = reasons(item, given);
        List<Mark> counted = marks.stream()
                .filter(mark -> !mark.leftOut())
                .sorted(Comparator.comparingDouble(Mark::points))
                .toList();
        if (counted.size() * 2 < marks.size()) {
            return new Mark(0, true, veto, reasons);
        }
        Mark middle = counted.get((counted.size() - 1) / 2);
        double exact = rule == MergeRule.MEAN
                ? counted.stream().mapToDouble(Mark::points).average().orElse(0)
                : (middle.points() + counted.get(counted.size() / 2).points()) / 2;
        Mark between = new Mark(
                BigDecimal.valueOf(exact).setScale(2, RoundingMode.HALF_UP).doubleValue(), false, veto, reasons);
        return isAllowed(between, item) ? between : new Mark(middle.points(), false, veto, reasons, middle.measured());
    }

    /** Returns whether the item allows this mark; if not, the merge takes the lower of the middle marks. */
    private static boolean isAllowed(Mark mark, CriteriaEdition.Item item) {
        try {
            mark.within(item);
            return true;
        } catch (RuleViolation between) {
            return false;
        }
    }

    private static String reasons(CriteriaEdition.Item item, List<MemberMarks> given) {
        String all = given.stream()
                .filter(sheet -> sheet.marks().get(item.code()).reason() != null)
                .map(sheet ->
                        sheet.name() + "：" + sheet.marks().get(item.code()).reason())
                .collect(Collectors.joining("；"));
        return all.isEmpty() ? null : all.length() <= LONGEST_REASON ? all : all.substring(0, LONGEST_REASON - 1) + "…";
    }
}

package fangxin.procedure.evaluation.calibration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** On which items those who score alone agree. */
final class ItemAgreement {
    /** A mark that somebody gave an item alone. */
    record Given(String subject, String code, double points) {}

    /**
     * How far marks of one item lie apart on the same case.
     *
     * @param same    share of the cases on which all gave the same
     * @param scatter standard deviation within a case, in points of the item; null where there are too few
     */
    record Agreement(String code, int cases, Double same, ScorerFinding.Interval scatter) {}

    private ItemAgreement() {}

    static List<Agreement> judge(List<Given> all) {
        return all.stream().collect(Collectors.groupingBy(Given::code)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(item -> judge(item.getKey(), item.getValue()))
                .toList();
    }

    private static Agreement judge(String code, List<Given> marks) {
        List<List<Given>> cases = marks.stream().collect(Collectors.groupingBy(Given::subject)).values().stream()
                .filter(scored -> scored.size() > 1)
                .toList();
        if (cases.size() < ScorerAnalysis.FEWEST_CASES) {
            return new Agreement(code, cases.size(), null, null);
        }
        double squares = cases.stream().mapToDouble(ItemAgreement::squares).sum();
        double freedom = cases.stream().mapToInt(scored -> scored.size() - 1).sum();
        double same =
                (double) cases.stream().filter(scored -> squares(scored) == 0).count() / cases.size();
        return new Agreement(code, cases.size(), same, ScorerAnalysis.scatter(squares, freedom));
    }

    private static double squares(List<Given> scored) {
        double mean = scored.stream().mapToDouble(Given::points).average().orElse(0);
        return scored.stream()
                .mapToDouble(one -> (one.points() - mean) * (one.points() - mean))
                .sum();
    }
}

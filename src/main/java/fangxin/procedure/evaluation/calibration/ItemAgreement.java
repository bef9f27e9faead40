package fangxin.procedure.evaluation.calibration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Function that computes, item by item, how far members who score alone agree: the share of equal marks and the
 * scatter.
 */
final class ItemAgreement {
    /** Points that a member who scores alone gave an item. */
    record ItemPoints(String subject, String code, double points) {}

    /**
     * Spread of the marks of one item on the same case.
     *
     * @param same    share of the cases on which all gave the same
     * @param scatter standard deviation within a case, in points of the item; null where there are too few
     */
    record AgreementOfItem(String code, int cases, Double same, ScorerFinding.ConfidenceInterval scatter) {}

    private ItemAgreement() {}

    static List<AgreementOfItem> analyse(List<ItemPoints> all) {
        return all.stream().collect(Collectors.groupingBy(ItemPoints::code)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(item -> analyse(item.getKey(), item.getValue()))
                .toList();
    }

    private static AgreementOfItem analyse(String code, List<ItemPoints> marks) {
        List<List<ItemPoints>> cases =
                marks.stream().collect(Collectors.groupingBy(ItemPoints::subject)).values().stream()
                        .filter(scored -> scored.size() > 1)
                        .toList();
        if (cases.size() < ScorerAnalysis.FEWEST_CASES) {
            return new AgreementOfItem(code, cases.size(), null, null);
        }
        double squares = cases.stream().mapToDouble(ItemAgreement::squares).sum();
        double freedom = cases.stream().mapToInt(scored -> scored.size() - 1).sum();
        double same =
                (double) cases.stream().filter(scored -> squares(scored) == 0).count() / cases.size();
        return new AgreementOfItem(code, cases.size(), same, ScorerAnalysis.scatter(squares, freedom));
    }

    private static double squares(List<ItemPoints> scored) {
        double mean = scored.stream().mapToDouble(ItemPoints::points).average().orElse(0);
        return scored.stream()
                .mapToDouble(one -> (one.points() - mean) * (one.points() - mean))
                .sum();
    }
}

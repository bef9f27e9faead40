package fangxin.criteria;

import java.util.List;

/**
 * The result on one sheet, with its arithmetic: {@code total = reached * full / reachable + bonus}.
 *
 * @param reached   points given on the applicable items
 * @param reachable points that the applicable items could give
 * @param full      points of the whole sheet
 * @param bonus     bonus points, capped
 * @param vetoes    codes of the items whose veto fact was found
 * @param missing   codes of the items without a mark
 */
public record Score(String sheet, int issue, double reached, double reachable, double full, double bonus,
        double total, Edition.Thresholds thresholds, List<String> vetoes, List<String> missing) {

    private static final double GRAIN = 1e9;

    /**
     * What the thresholds are held against: points, or percent of the sheet. What binary fractions add or lose in
     * the ninth place must not fail or pass anybody.
     */
    public double measure() {
        double exact = thresholds.basis() == Edition.Basis.POINTS ? total : full == 0 ? 0 : 100 * total / full;
        return Math.round(exact * GRAIN) / GRAIN;
    }

    public boolean complete() {
        return missing.isEmpty();
    }

    public boolean passed() {
        return complete() && vetoes.isEmpty() && measure() >= thresholds.pass();
    }

    public boolean excellent() {
        return passed() && measure() >= thresholds.excellent();
    }
}

package fangxin.complaint.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Function: the lower bound of the Wilson interval of a share (威尔逊区间下限). Agencies are ordered by the bound of the share that
 * is not good, which small numbers prove less: one late case of three gives 0.061, thirty of three hundred give 0.071, so that
 * the small unit does not rank below the large one.
 */
final class WilsonInterval {
    private static final int DIGITS = 6;

    private WilsonInterval() {}

    static BigDecimal lowerBound(int hits, int total, BigDecimal deviate) {
        if (total < 1 || hits < 0 || hits > total) {
            throw new IllegalArgumentException(hits + " of " + total);
        }
        double z = deviate.doubleValue();
        double share = (double) hits / total;
        double square = z * z / total;
        double centre = share + square / 2;
        double margin = z * Math.sqrt(share * (1 - share) / total + square / total / 4);
        double bound = Math.max(0, (centre - margin) / (1 + square));
        return BigDecimal.valueOf(bound).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}

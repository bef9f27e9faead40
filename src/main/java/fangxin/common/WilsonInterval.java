package fangxin.common;

/**
 * Function of the Wilson score interval of a share (威尔逊区间), by whose lower bound shares of small and large numbers are
 * ranked together. Worked example at 95 %: 2 of 3 has the lower bound 0.208, 270 of 300 has 0.861, 3 of 3 has 0.438;
 * one late case of three gives 0.061, thirty of three hundred give 0.071.
 */
public final class WilsonInterval {
    /** Quantile of the normal distribution for 95 %, both sides. */
    private static final double Z = 1.959963984540054;

    private WilsonInterval() {}

    /** Returns the lower bound of a share at 95 %, from 0 to 1; 0 where {@code whole} is 0. */
    public static double lowerBound(long part, long whole) {
        return lowerBound(part, whole, Z);
    }

    /**
     * Returns the lower bound of a share, from 0 to 1; 0 where {@code whole} is 0.
     *
     * @param deviate quantile of the normal distribution, such as 1.96 for 95 % on both sides
     */
    public static double lowerBound(long part, long whole, double deviate) {
        if (whole <= 0) {
            return 0;
        }
        double share = (double) part / whole;
        double square = deviate * deviate;
        double centre = share + square / (2 * whole);
        double spread = deviate * Math.sqrt((share * (1 - share) + square / (4 * whole)) / whole);
        return Math.max(0, (centre - spread) / (1 + square / whole));
    }
}

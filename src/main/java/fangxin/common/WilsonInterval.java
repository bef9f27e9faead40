package fangxin.common;

/**
 * Function of the Wilson score interval of a share at 95 %, by whose lower bound shares of small and large numbers are
 * ranked together. Worked example: 2 of 3 has the lower bound 0.208, 270 of 300 has 0.861, 3 of 3 has 0.438.
 */
public final class WilsonInterval {
    /** Quantile of the normal distribution for 95 %, both sides. */
    private static final double Z = 1.959963984540054;

    private WilsonInterval() {}

    /** The lower bound of a share, from 0 to 1; 0 without any. */
    public static double lowerBound(long part, long whole) {
        if (whole <= 0) {
            return 0;
        }
        double share = (double) part / whole;
        double square = Z * Z;
        double centre = share + square / (2 * whole);
        double spread = Z * Math.sqrt((share * (1 - share) + square / (4 * whole)) / whole);
        return Math.max(0, (centre - spread) / (1 + square / whole));
    }
}

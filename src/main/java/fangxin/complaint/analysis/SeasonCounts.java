package fangxin.complaint.analysis;

/**
 * Value of the complaints of earlier years that show the season of a week (季节参照): those of the same weeks of the year
 * and of the weeks before them; it computes their ratio and its variance.
 *
 * @param same        complaints of the same weeks of earlier years
 * @param sameWeeks   number of those weeks; 0 where no earlier year is known
 * @param before      complaints of the weeks of the baseline in earlier years
 * @param beforeWeeks number of those weeks
 */
public record SeasonCounts(long same, int sameWeeks, long before, int beforeWeeks) {
    /** Counts without a known earlier year. */
    public static final SeasonCounts NONE = new SeasonCounts(0, 0, 0, 0);

    /** Number of complaints added to both sides of the ratio, so that few complaints give a weak season. */
    private static final double SHRINKAGE = 10;

    public SeasonCounts plus(SeasonCounts other) {
        return new SeasonCounts(
                same + other.same, sameWeeks + other.sameWeeks, before + other.before, beforeWeeks + other.beforeWeeks);
    }

    /**
     * Returns the factor by which the counts of this season exceeded the weeks before in earlier years; 1 where no
     * earlier year is known.
     */
    double ratio() {
        return isUnknown() ? 1 : (same + SHRINKAGE) / (expectedSame() + SHRINKAGE);
    }

    /** Returns the square of the coefficient of variation of that ratio. */
    double relativeVariance() {
        return isUnknown() ? 0 : 1 / (same + SHRINKAGE) + 1 / (before + SHRINKAGE);
    }

    private double expectedSame() {
        return (double) before * sameWeeks / beforeWeeks;
    }

    private boolean isUnknown() {
        return sameWeeks == 0 || beforeWeeks == 0;
    }
}

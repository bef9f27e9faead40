package fangxin.rating;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Value and computation of the decay of an input: its points lose weight with the days since its date, in a line to
 * nothing, or by half after each full period. It computes the points that are left, in whole hundredths, rounded half
 * up from the undecayed points.
 *
 * <p>Worked example: 20.00 points that halve every 365 days are 20.00 for 364 days, 10.00 from day 365 and 5.00 from
 * day 730; 20.00 points that decay in a line over 365 days are 10.03 on day 182 and nothing from day 365.
 */
public record RatingDecay(
        @NotNull(message = "{rating.formula.decay}") Type type,

        @Min(value = 1, message = "{rating.formula.decay}") @Max(value = 3660, message = "{rating.formula.decay}")
        int days)
        implements Serializable {
    /** Way of losing weight. */
    public enum Type {
        /** Loses an equal share of the value each day, and is 0 after the last day. */
        LINEAR,
        /** Halves after each full period. */
        HALVING
    }

    private static final int NOTHING_LEFT = 40;

    /** Returns the number of days after which the value is 0. */
    int lasts() {
        return switch (type) {
            case LINEAR -> days;
            case HALVING -> days * NOTHING_LEFT;
        };
    }

    /**
     * Returns the points that are left.
     *
     * @param points not negative, in hundredths
     * @param age    days since the date of the input, not negative
     */
    long left(long points, long age) {
        return switch (type) {
            case LINEAR -> age >= days ? 0 : RatingScale.rounded(points * (days - age), days);
            case HALVING -> age / days >= NOTHING_LEFT ? 0 : RatingScale.rounded(points, 1L << (age / days));
        };
    }
}

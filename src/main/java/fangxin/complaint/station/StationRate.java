package fangxin.complaint.station;

import fangxin.common.WilsonInterval;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Value of a published rate of a station (比率): its class, the share of the disputes that were due, with both numbers,
 * and the lower bound by which stations are ordered; it computes them. Without a dispute, or without one that was due,
 * it is a class of its own and neither 0 nor 100 %.
 *
 * @param part       disputes that count
 * @param whole      disputes that were due
 * @param percent    share in percent with one decimal; null where it has no rate
 * @param lowerBound lower bound of the Wilson interval, from 0 to 1; null where it has no rate
 */
public record StationRate(@NotNull StationRateType type, long part, long whole, BigDecimal percent, Double lowerBound)
        implements Serializable {
    private static final int DECIMALS = 3;

    /** @param cases all disputes, due or not */
    static StationRate of(long cases, long part, long due) {
        if (due == 0) {
            return new StationRate(
                    cases == 0 ? StationRateType.NO_CASE : StationRateType.NOTHING_DUE, 0, 0, null, null);
        }
        return new StationRate(
                StationRateType.RATED,
                part,
                due,
                BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(due), DECIMALS, RoundingMode.HALF_UP)
                        .movePointRight(2),
                BigDecimal.valueOf(WilsonInterval.lowerBound(part, due))
                        .setScale(DECIMALS + 1, RoundingMode.HALF_UP)
                        .doubleValue());
    }
}

package fangxin.complaint.station;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/**
 * Value of the figures of one month of a ledger (月度数据): of the disputes received in it, how they stand.
 *
 * @param month  year and month, for example 2026-11
 * @param sentAt when the station has sent them; null while they are those of the ledger
 */
public record StationMonthFigures(
        String month, long received, long settled, long failed, long pending, BigDecimal recovered, Instant sentAt)
        implements Serializable {
    /** A month without disputes. */
    static StationMonthFigures none(String month) {
        return new StationMonthFigures(month, 0, 0, 0, 0, BigDecimal.ZERO.setScale(2, RoundingMode.UNNECESSARY), null);
    }
}

package fangxin.complaint.station;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/**
 * Value of the figures of one month of a ledger (月度数据): disputes received in it, those of them settled, failed and
 * pending, money recovered, and when the station sent them.
 *
 * @param month  year and month, for example 2026-11
 * @param sentAt when the station has sent them; null while they are those of the ledger
 */
public record StationMonthFigures(
        @NotNull String month,
        long received,
        long settled,
        long failed,
        long pending,
        @NotNull BigDecimal recovered,
        Instant sentAt)
        implements Serializable {
    /** Returns the disputes received in the month that the consumer has withdrawn. */
    public long withdrawn() {
        return received - settled - failed - pending;
    }

    /** Returns a month without disputes. */
    static StationMonthFigures none(String month) {
        return new StationMonthFigures(month, 0, 0, 0, 0, BigDecimal.ZERO.setScale(2, RoundingMode.UNNECESSARY), null);
    }
}

package fangxin.complaint.station;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Value of the figures of a station over its disputes of the last twelve months (服务站指标): their number, the rate
 * answered in time, and the rate settled in time. A dispute is due once it has ended or its time is over; one that the
 * consumer withdrew in time is never due.
 *
 * @param cases    disputes that were entered
 * @param answered rate of those answered in time
 * @param settled  rate of those settled in time
 */
public record StationFigures(
        long cases, @NotNull StationRate answered, @NotNull StationRate settled) implements Serializable {
    /** Figures of a station without disputes. */
    static final StationFigures NONE = of(0, 0, 0, 0);

    static StationFigures of(long cases, long due, long answered, long settled) {
        return new StationFigures(cases, StationRate.of(cases, answered, due), StationRate.of(cases, settled, due));
    }
}

package fangxin.complaint.station;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * Value of the numbers of stations and ODR firms that are open on a day (服务站统计), in all and by district, with the
 * growth of the stations since the end of the year before and the share of the ODR firms in those of the province.
 *
 * @param stations         stations that are open, those that are to be confirmed too
 * @param unconfirmed      those of them that are to be confirmed
 * @param stationsBefore   stations that were open at the end of the year before
 * @param growth           growth in percent with one decimal; null where there was none before
 * @param provincialFirms  number of the province by the terms, 0 where it is unknown
 * @param provincialSource its source and day
 * @param share            share in percent; null where the number of the province is unknown
 */
public record StationStatistics(
        @NotNull LocalDate day,
        long stations,
        long unconfirmed,
        long stationsBefore,
        BigDecimal growth,
        long firms,
        int provincialFirms,
        String provincialSource,
        BigDecimal share,
        @NotNull List<DistrictStations> districts)
        implements Serializable {
    /** Numbers of a district. */
    public record DistrictStations(
            @NotNull String office, @NotNull LocalizedText name, long stations, long firms) implements Serializable {}

    private static final int DECIMALS = 3;

    static StationStatistics of(
            LocalDate day,
            long stationsBefore,
            long unconfirmed,
            StationTerms terms,
            List<DistrictStations> districts) {
        long stations = districts.stream().mapToLong(DistrictStations::stations).sum();
        long firms = districts.stream().mapToLong(DistrictStations::firms).sum();
        return new StationStatistics(
                day,
                stations,
                unconfirmed,
                stationsBefore,
                percent(stations - stationsBefore, stationsBefore),
                firms,
                terms.provincialFirms(),
                terms.provincialSource(),
                percent(firms, terms.provincialFirms()),
                districts);
    }

    private static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP)
                        .movePointRight(2);
    }
}

package fangxin.complaint.station;

import fangxin.common.RuleViolation;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.calendar.BusinessMoment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Domain service of the monthly returns of a station: it gives the last months with their figures, as sent or else by
 * the ledger, and sends the figures of a month that is over, once.
 */
@ApplicationScoped
class StationMonths {
    private static final int SHOWN = 6;

    @Inject
    StationCaseRepository cases;

    /**
     * Returns the last complete months in which the station was active, the newest first: the figures as sent, else
     * those of the ledger.
     */
    List<StationMonthFigures> of(Station station, BusinessMoment now) {
        if (station.openedOn() == null) {
            return List.of();
        }
        Map<String, StationMonthFigures> sent = cases.sent(station.number());
        YearMonth first = YearMonth.from(station.openedOn());
        YearMonth current = YearMonth.from(now.today());
        return IntStream.rangeClosed(1, SHOWN)
                .mapToObj(current::minusMonths)
                .filter(month -> !month.isBefore(first))
                .map(month -> sent.containsKey(month.toString())
                        ? sent.get(month.toString())
                        : ledger(station.number(), month))
                .toList();
    }

    private StationMonthFigures ledger(String station, YearMonth month) {
        return cases.month(station, month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    /** Sends the figures of a complete month; a month that was sent before is unchanged. */
    void send(Station station, String month, ActionStamp by) {
        YearMonth asked = YearMonth.parse(month);
        if (station.openedOn() == null
                || asked.isBefore(YearMonth.from(station.openedOn()))
                || !asked.isBefore(YearMonth.from(by.moment().today()))) {
            throw RuleViolation.at("month", "station.month.range");
        }
        if (!cases.sent(station.number()).containsKey(month)) {
            cases.add(new StationMonth(station.number(), ledger(station.number(), asked), by));
            station.noteActivity(by.moment().today());
        }
    }
}

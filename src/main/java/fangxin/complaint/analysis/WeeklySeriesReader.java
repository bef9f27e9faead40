package fangxin.complaint.analysis;

import fangxin.organization.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reader of the series of a week: its complaints, those of the weeks before, and those of the same weeks of earlier
 * years.
 */
@ApplicationScoped
class WeeklySeriesReader {
    /** With fewer weeks before, no level is computed. */
    private static final int LEAST_WEEKS = 6;

    /** Weeks of one season: the same one, and one before and after it. */
    private static final int SEASON_WEEKS = 3;

    @Inject
    CaseCountReader counts;

    @Inject
    BusinessClock businessClock;

    /** Complaints of a group of weeks. */
    private record Weeks(List<WeeklyCounts> all) {
        long seasonal(SeriesKey key) {
            return all.stream().mapToLong(week -> week.seasonal(key)).sum();
        }
    }

    private record SeasonYear(Weeks same, Weeks before) {
        SeasonCounts of(SeriesKey key) {
            return new SeasonCounts(
                    same.seasonal(key),
                    same.all().size(),
                    before.seasonal(key),
                    before.all().size());
        }
    }

    /** Returns the series with complaints in the week or the weeks before; empty where those are too few. */
    List<CaseSeries> of(LocalDate monday, HotSpotThresholds thresholds) {
        Optional<LocalDate> first = counts.firstDay();
        List<LocalDate> before = first.isEmpty()
                ? List.of()
                : baseline(monday, thresholds).stream()
                        .filter(week -> !week.isBefore(first.get()))
                        .toList();
        if (before.size() < LEAST_WEEKS) {
            return List.of();
        }
        WeeklyCounts week = counts.week(monday);
        List<WeeklyCounts> weeks = before.stream().map(counts::week).toList();
        List<SeasonYear> years = years(monday, first.get(), thresholds);
        Set<SeriesKey> keys = new HashSet<>(week.keys());
        weeks.forEach(each -> keys.addAll(each.keys()));
        return keys.stream()
                .map(key -> new CaseSeries(
                        key,
                        week.of(key),
                        weeks.stream().map(each -> each.of(key)).toList(),
                        years.stream().map(year -> year.of(key)).reduce(SeasonCounts.NONE, SeasonCounts::plus)))
                .toList();
    }

    private static List<LocalDate> baseline(LocalDate monday, HotSpotThresholds thresholds) {
        return IntStream.rangeClosed(1, thresholds.baselineWeeks())
                .mapToObj(back -> monday.minusWeeks((long) back + thresholds.guardWeeks()))
                .toList();
    }

    /** Returns the earlier years of which all weeks are known. */
    private List<SeasonYear> years(LocalDate monday, LocalDate first, HotSpotThresholds thresholds) {
        SeasonCalendar seasons = new SeasonCalendar(businessClock.now().calendar());
        List<SeasonYear> years = new ArrayList<>();
        for (int back = 1; back <= thresholds.seasonYears(); back++) {
            LocalDate same = seasons.earlier(monday, back);
            List<LocalDate> before = baseline(same.minusWeeks(1), thresholds);
            if (!before.getLast().isBefore(first)) {
                years.add(new SeasonYear(
                        read(IntStream.range(0, SEASON_WEEKS)
                                .mapToObj(at -> same.plusWeeks(at - 1L))
                                .toList()),
                        read(before)));
            }
        }
        return years;
    }

    private Weeks read(List<LocalDate> mondays) {
        return new Weeks(mondays.stream().map(counts::week).toList());
    }
}

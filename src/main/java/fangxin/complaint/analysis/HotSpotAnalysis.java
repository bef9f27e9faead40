package fangxin.complaint.analysis;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Transactions, one week each, that search the series of a week for hot spots and store these and the week; it also
 * finds the weeks of the last eight that were not searched yet.
 */
@ApplicationScoped
@Transactional
class HotSpotAnalysis {
    /** Number of past weeks that the job analyses where a stopped server missed them. */
    private static final int CATCH_UP = 8;

    @Inject
    HotSpotRepository hotSpots;

    @Inject
    WeeklySeriesReader series;

    @Inject
    AnalysisTermsRepository terms;

    @Inject
    SequenceCounters counters;

    @Inject
    BusinessClock businessClock;

    /** Mondays of the last weeks that are over, with their late rows, and that were not searched. */
    List<LocalDate> due() {
        LocalDate last = lastComplete();
        return IntStream.range(0, CATCH_UP)
                .mapToObj(last::minusWeeks)
                .filter(monday -> hotSpots.week(monday).isEmpty())
                .sorted()
                .toList();
    }

    /** Returns the Monday of the last week that can be searched. */
    LocalDate lastComplete() {
        int settle = terms.current().terms().hotSpots().settleDays();
        return SeasonCalendar.monday(businessClock.now().today().minusDays(settle))
                .minusWeeks(1);
    }

    /**
     * Analyses a week. An analysed week is unchanged; one with too few weeks before is analysed once these are
     * imported.
     */
    AnalysedWeek analyse(LocalDate monday) {
        counters.next("hot-spots");
        return hotSpots.week(monday).orElseGet(() -> search(monday));
    }

    private AnalysedWeek search(LocalDate monday) {
        AnalysisTermsIssue current = terms.current();
        BusinessMoment now = businessClock.now();
        List<CaseSeries> all = series.of(monday, current.terms().hotSpots());
        List<HotSpotFinding> found = HotSpotPolicy.find(all, current.terms().hotSpots());
        found.forEach(each -> hotSpots.add(new HotSpot(monday, each, current.issue(), now.at())));
        AnalysedWeek week = new AnalysedWeek(monday, current.issue(), all.size(), found.size(), now.at());
        if (!all.isEmpty()) {
            hotSpots.add(week);
        }
        return week;
    }
}

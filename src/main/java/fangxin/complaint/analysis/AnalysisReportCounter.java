package fangxin.complaint.analysis;

import fangxin.common.DayRange;
import fangxin.complaint.handling.CaseState;
import fangxin.complaint.handling.ComplaintType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Calculator of the figures of an analysis report: each holds side by side the numbers of the period, of the one before
 * and of the same a year before; of each group the highest 50. It also finds the period before.
 */
final class AnalysisReportCounter {
    /** Numbers of a period by group and code, and the money recovered. */
    record PeriodCounts(Map<AnalysisReportFigureGroup, Map<String, Integer>> byGroup, BigDecimal recovered) {
        static final PeriodCounts NONE = new PeriodCounts(Map.of(), BigDecimal.ZERO);

        int of(AnalysisReportFigureGroup group, String code) {
            return byGroup.getOrDefault(group, Map.of()).getOrDefault(code, 0);
        }

        /** Returns the numbers with those by state of the complaints whose states are stored. */
        PeriodCounts withOutcomes(List<CaseState> cases) {
            Map<AnalysisReportFigureGroup, Map<String, Integer>> all = new EnumMap<>(AnalysisReportFigureGroup.class);
            all.putAll(byGroup);
            all.put(
                    AnalysisReportFigureGroup.OUTCOME,
                    cases.stream().collect(Collectors.toMap(each -> each.state().name(), each -> 1, Integer::sum)));
            return new PeriodCounts(all, recovered);
        }

        Set<String> codes(AnalysisReportFigureGroup group) {
            return byGroup.getOrDefault(group, Map.of()).keySet();
        }
    }

    /**
     * Periods that a report compares.
     *
     * @param yearBefore null where the calendar lacks the festival of that year
     */
    record ComparedPeriods(DayRange period, DayRange previous, DayRange yearBefore) {
        /** Returns the periods of months, or of a festival, before which as many days are compared. */
        static ComparedPeriods of(AnalysisReportPeriod type, DayRange period, DayRange yearBefore) {
            long days = period.first().datesUntil(period.last().plusDays(1)).count();
            DayRange previous = switch (type) {
                case MONTH -> months(period, 1);
                case QUARTER -> months(period, 3);
                case HALF_YEAR -> months(period, 6);
                case FESTIVAL ->
                    new DayRange(period.first().minusDays(days), period.first().minusDays(1));
            };
            return new ComparedPeriods(period, previous, yearBefore);
        }

        private static DayRange months(DayRange period, int months) {
            return new DayRange(
                    period.first().minusMonths(months), period.first().minusDays(1));
        }
    }

    /** Most figures of a group: platforms state words that are no code, and the rare ones are left to the list. */
    private static final int MOST = 50;

    private AnalysisReportCounter() {}

    /** Returns the figures of all groups: totals in their order, the others by number, the highest first. */
    static AnalysisReportFigures figures(
            ComparedPeriods compared, PeriodCounts now, PeriodCounts previous, PeriodCounts yearBefore) {
        List<AnalysisReportFigure> figures = new ArrayList<>();
        for (ComplaintType type : ComplaintType.values()) {
            figures.add(figure(AnalysisReportFigureGroup.TOTAL, type.name(), now, previous, yearBefore));
        }
        for (AnalysisReportFigureGroup group : AnalysisReportFigureGroup.values()) {
            if (group != AnalysisReportFigureGroup.TOTAL) {
                Set<String> codes = new HashSet<>(now.codes(group));
                codes.addAll(previous.codes(group));
                codes.stream()
                        .map(code -> figure(group, code, now, previous, yearBefore))
                        .sorted(Comparator.comparingInt(AnalysisReportFigure::count)
                                .reversed()
                                .thenComparing(AnalysisReportFigure::code))
                        .limit(MOST)
                        .forEach(figures::add);
            }
        }
        return new AnalysisReportFigures(
                figures, now.recovered(), previous.recovered(), compared.previous(), compared.yearBefore());
    }

    private static AnalysisReportFigure figure(
            AnalysisReportFigureGroup group,
            String code,
            PeriodCounts now,
            PeriodCounts previous,
            PeriodCounts yearBefore) {
        return new AnalysisReportFigure(
                group, code, now.of(group, code), previous.of(group, code), yearBefore.of(group, code));
    }
}

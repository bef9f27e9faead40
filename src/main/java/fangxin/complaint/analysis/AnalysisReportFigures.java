package fangxin.complaint.analysis;

import fangxin.common.DayRange;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Value of all figures of an analysis report (报告数据), with the money recovered in its period and in the period before,
 * and the days with which it compares.
 *
 * @param recovered         money recovered for the complaints of the period
 * @param previousRecovered the same of the period before
 * @param previousDays      the period before; null in figures from before it was stored
 * @param yearBeforeDays    the period of a year before; null where the calendar lacks the festival of that year
 */
public record AnalysisReportFigures(
        List<AnalysisReportFigure> figures,
        BigDecimal recovered,
        BigDecimal previousRecovered,
        DayRange previousDays,
        DayRange yearBeforeDays)
        implements Serializable {
    public AnalysisReportFigures {
        figures = figures == null ? List.of() : List.copyOf(figures);
    }

    List<AnalysisReportFigure> of(AnalysisReportFigureGroup group) {
        return figures.stream().filter(each -> each.group() == group).toList();
    }

    /** Returns whether the figures of the year before are missing because the calendar lacks the festival. */
    boolean lacksYearBefore() {
        return previousDays != null && yearBeforeDays == null;
    }

    /** Returns the number of all complaints of the period. */
    int complaints() {
        return of(AnalysisReportFigureGroup.TOTAL).getFirst().count();
    }
}

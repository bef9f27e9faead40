package fangxin.complaint.analysis;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * View of a week that was searched.
 *
 * @param series number of series; 0 where the weeks before were too few
 */
public record AnalysedWeekView(LocalDate first, LocalDate last, int series, int found, Instant analysedAt)
        implements Serializable {
    static AnalysedWeekView of(AnalysedWeek week) {
        return new AnalysedWeekView(
                week.weekStart(), week.weekStart().plusDays(6), week.series(), week.findings(), week.analysedAt());
    }
}

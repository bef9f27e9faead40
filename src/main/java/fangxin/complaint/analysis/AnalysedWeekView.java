package fangxin.complaint.analysis;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * View of a week that was searched for hot spots: first and last day, numbers of series and of hot spots, and the time
 * of the search.
 *
 * @param series number of series; 0 where the weeks before were too few
 */
public record AnalysedWeekView(
        @NotNull LocalDate first,
        @NotNull LocalDate last,
        int series,
        int found,
        @NotNull Instant analysedAt) implements Serializable {
    static AnalysedWeekView of(AnalysedWeek week) {
        return new AnalysedWeekView(
                week.weekStart(), week.weekStart().plusDays(6), week.series(), week.findings(), week.analysedAt());
    }
}

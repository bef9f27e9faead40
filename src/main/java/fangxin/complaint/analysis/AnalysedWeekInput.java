package fangxin.complaint.analysis;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an officer of the city's office who searches a week for hot spots: any day of the week.
 *
 * @param day any day of the week
 */
public record AnalysedWeekInput(
        @NotNull(message = "{analysis.week.missing}") LocalDate day) {}

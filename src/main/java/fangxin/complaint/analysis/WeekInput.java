package fangxin.complaint.analysis;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of a week that is to be searched for hot spots.
 *
 * @param day any day of the week
 */
public record WeekInput(
        @NotNull(message = "{analysis.week.missing}") LocalDate day) {}

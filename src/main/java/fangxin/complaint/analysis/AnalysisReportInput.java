package fangxin.complaint.analysis;

import fangxin.common.FieldErrors;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an officer who builds an analysis report: the code of the occasion, and a day of the period.
 *
 * @param occasion code of the occasion
 * @param day      any day of the month, quarter or half-year, or of the year of the festival
 */
public record AnalysisReportInput(
        @NotBlank(message = "{analysis.report.occasion}") String occasion,

        @NotNull(message = "{analysis.report.day}") LocalDate day) {
    public AnalysisReportInput {
        occasion = FieldErrors.tidy(occasion);
    }
}

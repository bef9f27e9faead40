package fangxin.complaint.analysis;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who takes a released analysis report back to a draft: the reason, and the version of the report
 * that was shown.
 *
 * @param version version of the report that was shown
 */
public record AnalysisReportTakeBackInput(
        @NotBlank(message = "{analysis.report.takeBack.missing}") @Length(max = 200)
        String reason,

        @Min(0) long version) {
    public AnalysisReportTakeBackInput {
        reason = FieldErrors.tidy(reason);
    }
}

package fangxin.complaint.analysis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * Input of an officer who edits the text of an analysis report: the sections, and the version of the text that was
 * shown, so that a change meanwhile is noticed.
 *
 * @param textVersion version of the text that was shown
 */
public record AnalysisReportTextInput(
        @Min(1) int textVersion,

        @NotNull(message = "{analysis.sections}") @Size(min = 1, max = 8, message = "{analysis.sections}")
        List<@NotNull(message = "{analysis.sections}") @Valid AnalysisReportSection> sections) {
    public AnalysisReportTextInput {
        sections = sections == null ? null : new ArrayList<>(sections);
    }
}

package fangxin.complaint.analysis;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;

/** Value of a section of the text of an analysis report (报告正文段落): a heading and a text. */
public record AnalysisReportSection(
        @NotBlank(message = "{analysis.section.heading}") @Length(max = 40, message = "{analysis.section.heading}")
        String heading,

        @NotBlank(message = "{analysis.section.text}") @Length(max = 3000, message = "{analysis.section.text}")
        String text)
        implements Serializable {
    public AnalysisReportSection {
        heading = FieldErrors.tidy(heading);
        text = FieldErrors.tidy(text == null ? null : text.replace("\r\n", "\n"));
    }
}

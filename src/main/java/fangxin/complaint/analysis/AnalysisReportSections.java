package fangxin.complaint.analysis;

import java.io.Serializable;
import java.util.List;

/** Value of the text of an analysis report (报告正文): its sections in their order. */
public record AnalysisReportSections(List<AnalysisReportSection> sections) implements Serializable {
    public AnalysisReportSections {
        sections = sections == null ? List.of() : List.copyOf(sections);
    }

    /** Characters of all sections. */
    int length() {
        return sections.stream().mapToInt(section -> section.text().length()).sum();
    }
}

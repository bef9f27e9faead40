package fangxin.complaint.analysis;

import java.io.Serializable;
import java.util.List;

/** Value of the text of an analysis report (报告正文): its sections in their order. */
public record ReportText(List<ReportSection> sections) implements Serializable {
    public ReportText {
        sections = sections == null ? List.of() : List.copyOf(sections);
    }

    /** Characters of all sections. */
    int length() {
        return sections.stream().mapToInt(section -> section.text().length()).sum();
    }
}

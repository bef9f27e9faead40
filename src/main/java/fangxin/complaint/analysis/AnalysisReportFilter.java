package fangxin.complaint.analysis;

/** Filter of the list of analysis reports: part of the title or number, occasion, and state. Null is no condition. */
public record AnalysisReportFilter(String text, String occasion, AnalysisReportState state) {
    public static final AnalysisReportFilter NONE = new AnalysisReportFilter(null, null, null);
}

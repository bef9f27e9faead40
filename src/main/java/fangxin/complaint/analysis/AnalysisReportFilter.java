package fangxin.complaint.analysis;

/** Filter of the list of reports. Null is no condition. */
public record AnalysisReportFilter(String text, String occasion, AnalysisReportState state) {
    public static final AnalysisReportFilter NONE = new AnalysisReportFilter(null, null, null);
}

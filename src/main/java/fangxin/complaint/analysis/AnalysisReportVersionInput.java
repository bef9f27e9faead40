package fangxin.complaint.analysis;

import jakarta.validation.constraints.Min;

/**
 * Input of an officer who counts the figures of an analysis report again or releases it: the version of the report that
 * was shown.
 *
 * @param version version of the report that was shown
 */
public record AnalysisReportVersionInput(@Min(0) long version) {}

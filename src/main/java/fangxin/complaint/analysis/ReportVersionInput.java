package fangxin.complaint.analysis;

import jakarta.validation.constraints.Min;

/**
 * Input of a step of a report.
 *
 * @param version version of the report that was shown
 */
public record ReportVersionInput(@Min(0) long version) {}

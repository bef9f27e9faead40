package fangxin.complaint.analysis;

import java.io.Serializable;

/**
 * Value of one figure of an analysis report (报告指标) as it was counted: its group and code, and the numbers of the
 * period, of the period before, and of a year before.
 *
 * @param code       code in its group
 * @param count      number of the period
 * @param previous   number of the period before
 * @param yearBefore number of the same period a year before
 */
public record AnalysisReportFigure(
        AnalysisReportFigureGroup group, String code, int count, int previous, int yearBefore)
        implements Serializable {}

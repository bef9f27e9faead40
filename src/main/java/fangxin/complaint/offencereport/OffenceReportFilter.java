package fangxin.complaint.offencereport;

import fangxin.common.DayRange;

/**
 * Filter of the list of reports of offences: part of a number or of the name of the reported, state, and days of
 * receipt. Null is no condition.
 *
 * @param text part of a number or of the name of the reported
 */
public record OffenceReportFilter(String text, OffenceReportState state, DayRange received) {
    static final OffenceReportFilter NONE = new OffenceReportFilter(null, null, null);
}

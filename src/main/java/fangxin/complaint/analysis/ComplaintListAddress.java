package fangxin.complaint.analysis;

import fangxin.common.DayRange;
import fangxin.complaint.handling.ComplaintType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Value of the query string of the address of the list of complaints ({@code /work/complaints}), with which a figure
 * links to the cases that it counts (明细查询条件): those received in a period, without merged duplicates, and with further
 * filters; or those that a report counted in a state.
 */
record ComplaintListAddress(String text) {
    /** Returns the cases of a type. */
    static ComplaintListAddress of(String type, DayRange period) {
        return new ComplaintListAddress("type=" + type + "&duplicates=WITHOUT&received=" + period.text());
    }

    /** Returns the complaints that were in a state when a report counted them, whatever became of them since. */
    static ComplaintListAddress counted(String report, String state) {
        return new ComplaintListAddress("counted=" + report + "&then=" + state);
    }

    static ComplaintListAddress complaints(DayRange period) {
        return of(ComplaintType.COMPLAINT.name(), period);
    }

    /** Returns the query with another filter; a null value removes the filter. */
    ComplaintListAddress with(String filter, String value) {
        return value == null
                ? this
                : new ComplaintListAddress(
                        text + "&" + filter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}

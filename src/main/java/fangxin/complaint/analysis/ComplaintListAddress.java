package fangxin.complaint.analysis;

import fangxin.common.DayRange;
import fangxin.complaint.handling.ComplaintType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Value of the query string of the address of the list of complaints ({@code /work/complaints}), with which a figure
 * links to the cases that it counts (明细查询条件): those received in a period, without merged duplicates, and with further
 * filters.
 */
record CaseListQuery(String text) {
    /** The cases of a type. */
    static CaseListQuery of(String type, DayRange period) {
        return new CaseListQuery("type=" + type + "&duplicates=WITHOUT&received=" + period.text());
    }

    static CaseListQuery complaints(DayRange period) {
        return of(ComplaintType.COMPLAINT.name(), period);
    }

    /** The query with another filter; null sets none. */
    CaseListQuery with(String filter, String value) {
        return value == null
                ? this
                : new CaseListQuery(text + "&" + filter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}

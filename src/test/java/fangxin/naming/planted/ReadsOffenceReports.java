package fangxin.naming.planted;

import fangxin.complaint.offencereport.OffenceReportView;
import java.util.List;

/** Breaks the rule that reports of offences live apart. */
public final class ReadsOffenceReports {
    private ReadsOffenceReports() {}

    static boolean mayBeNamed(List<OffenceReportView> reports) {
        return reports.isEmpty();
    }
}

package fangxin.complaint.handling.web;

import fangxin.common.DayRange;
import fangxin.complaint.handling.ComplaintCaseView;
import fangxin.complaint.timelimit.ComplaintTermsService;
import fangxin.complaint.timelimit.LimitOverride;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/**
 * Page with the table of complaints and consultations that an officer of an office or unit reads, filtered and
 * exported, and with the changed limits that ask for a daily report.
 */
@Named
@RequestScoped
public class ComplaintsPage {
    @Inject
    ListTable<ComplaintCaseView> definition;

    @Inject
    ListTables tables;

    @Inject
    BusinessClock businessClock;

    @Inject
    ComplaintTermsService terms;

    private TableModel<ComplaintCaseView> table;
    private List<LimitOverride> dayReports;
    private BusinessMoment now;

    public TableModel<ComplaintCaseView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /** The overrides of limits that are in force today and ask for a report of each day. */
    public List<LimitOverride> getDayReports() {
        if (dayReports == null) {
            LocalDate today = businessClock.now().today();
            dayReports = terms.terms().terms().overrides().stream()
                    .filter(each -> each.dayReport() && each.isInForce(today))
                    .toList();
        }
        return dayReports;
    }

    /** Value of the filter of the cases that were received yesterday, of which the report of a day is made. */
    public String getYesterday() {
        LocalDate day = businessClock.now().today().minusDays(1);
        return new DayRange(day, day).text();
    }

    /** Working days left until a day. */
    public Integer daysLeft(LocalDate day) {
        if (now == null) {
            now = businessClock.now();
        }
        return now.daysLeft(day);
    }
}

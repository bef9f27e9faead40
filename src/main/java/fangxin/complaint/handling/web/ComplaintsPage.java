package fangxin.complaint.handling.web;

import fangxin.common.DayRange;
import fangxin.complaint.handling.ComplaintCaseService;
import fangxin.complaint.handling.ComplaintCaseView;
import fangxin.complaint.handling.DayReport;
import fangxin.complaint.handling.DutyRosterService;
import fangxin.complaint.handling.DutyRosterView;
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
 * exported, and with the changed limits that ask for a daily report and the officers who are on duty meanwhile.
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
    ComplaintCaseService service;

    @Inject
    DutyRosterService duty;

    private TableModel<ComplaintCaseView> table;
    private List<DayReport> dayReports;
    private List<DutyRosterView> rosters;
    private BusinessMoment now;

    public TableModel<ComplaintCaseView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /** Returns the reports of yesterday under the special periods that ask for one. */
    public List<DayReport> getDayReports() {
        if (dayReports == null) {
            dayReports = service.dayReports();
        }
        return dayReports;
    }

    /** Returns today's duty rosters of the reader's offices, where a special period is in force. */
    public List<DutyRosterView> getRosters() {
        if (rosters == null) {
            rosters = duty.current();
        }
        return rosters;
    }

    /**
     * Returns the value of the filter of the cases that were received yesterday, of which the report of a day is made.
     */
    public String getYesterday() {
        LocalDate day = businessClock.now().today().minusDays(1);
        return new DayRange(day, day).text();
    }

    /** Returns the working days left until a day. */
    public Integer daysLeft(LocalDate day) {
        if (now == null) {
            now = businessClock.now();
        }
        return now.daysLeft(day);
    }
}

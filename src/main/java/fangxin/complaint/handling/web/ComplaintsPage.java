package fangxin.complaint.handling.web;

import fangxin.common.DayRange;
import fangxin.complaint.handling.ComplaintCaseService;
import fangxin.complaint.handling.ComplaintCaseView;
import fangxin.complaint.handling.DayReport;
import fangxin.complaint.handling.DutyRosterService;
import fangxin.complaint.handling.DutyRosterView;
import fangxin.complaint.handling.HandlingStep;
import fangxin.complaint.handling.HandlingStepInput;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.BulkActs;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/**
 * Page with the table of complaints and consultations that an officer of an office or unit reads, filtered and
 * exported, on which it accepts ticked complaints, or records that the parties of ticked ones were notified; with the
 * changed limits that ask for a daily report and the officers who are on duty meanwhile.
 */
@Named
@RequestScoped
public class ComplaintsPage {
    @Inject
    ListTable<ComplaintCaseView> definition;

    @Inject
    ListTables tables;

    @Inject
    BulkActs acts;

    @Inject
    CurrentUser currentUser;

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

    /** Accepts each ticked complaint, and lists refused ones with the reasons. */
    public String accept() {
        return takeEach(HandlingStep.ACCEPT, "handling.bulk.accepted");
    }

    /** Records for each ticked complaint that both parties were notified, and lists refused ones with the reasons. */
    public String notifyParties() {
        return takeEach(HandlingStep.NOTIFY, "handling.bulk.notified");
    }

    private String takeEach(HandlingStep step, String done) {
        return acts.each(getTable(), done, ticked -> {
            String[] shown = ticked.split("\\|", 2);
            service.take(
                    shown[0], step, new HandlingStepInput(version(shown), null, null, null, null, null, null, null));
        });
    }

    /**
     * Returns the value of the tick box of a row: number and version of the case; null where it waits for none of the two
     * steps or is merged into another. Without the version no step is taken.
     */
    public String tick(ComplaintCaseView row) {
        return waitsFor(HandlingStep.ACCEPT, row) || waitsFor(HandlingStep.NOTIFY, row)
                ? row.number() + "|" + row.version()
                : null;
    }

    private static boolean waitsFor(HandlingStep step, ComplaintCaseView row) {
        return row.mergedInto() == null && step.from().contains(row.state());
    }

    /** Returns the version that the page showed; a version that no case has where the form states none. */
    private static long version(String[] shown) {
        return shown.length == 2 && shown[1].matches("[0-9]{1,18}") ? Long.parseLong(shown[1]) : Long.MAX_VALUE;
    }

    /** Returns whether the reader can take steps of complaints. */
    public boolean isActing() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE)
                || currentUser.actor().holds(Role.STATION);
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

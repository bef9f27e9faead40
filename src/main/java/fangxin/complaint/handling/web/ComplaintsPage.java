package fangxin.complaint.handling.web;

import fangxin.complaint.handling.ComplaintCaseView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Page with the list of complaints and consultations of an office or unit. */
@Named
@RequestScoped
public class ComplaintsPage {
    @Inject
    ListTable<ComplaintCaseView> definition;

    @Inject
    ListTables tables;

    @Inject
    BusinessClock businessClock;

    private TableModel<ComplaintCaseView> table;
    private BusinessMoment now;

    public TableModel<ComplaintCaseView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /** Working days left until a day. */
    public Integer daysLeft(LocalDate day) {
        if (now == null) {
            now = businessClock.now();
        }
        return now.daysLeft(day);
    }
}

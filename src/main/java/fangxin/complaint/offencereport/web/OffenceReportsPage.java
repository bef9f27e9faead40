package fangxin.complaint.offencereport.web;

import fangxin.complaint.offencereport.OffenceReportView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.calendar.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Page with the table of the reports of offences that a drafter may read, filtered and exported. */
@Named
@RequestScoped
public class OffenceReportsPage {
    @Inject
    ListTable<OffenceReportView> definition;

    @Inject
    ListTables tables;

    @Inject
    BusinessClock businessClock;

    private TableModel<OffenceReportView> table;

    public TableModel<OffenceReportView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /** Returns the working days left until a day. */
    public Integer daysLeft(LocalDate day) {
        return businessClock.now().daysLeft(day);
    }
}

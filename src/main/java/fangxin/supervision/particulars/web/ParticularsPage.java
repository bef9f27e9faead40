package fangxin.supervision.particulars.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.supervision.particulars.ParticularsReportView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Page with the table of the changes of particulars that were reported to an office, filtered and exported. */
@Named
@RequestScoped
public class ParticularsPage {
    @Inject
    ListTable<ParticularsReportView> definition;

    @Inject
    ListTables tables;

    @Inject
    BusinessClock businessClock;

    private TableModel<ParticularsReportView> table;
    private BusinessMoment now;

    public TableModel<ParticularsReportView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    public Integer daysLeft(LocalDate day) {
        if (now == null) {
            now = businessClock.now();
        }
        return now.daysLeft(day);
    }
}

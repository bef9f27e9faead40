package fangxin.complaint.urging.web;

import fangxin.complaint.urging.UrgingView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Page with the table of the urging letters that an office or a unit has sent or received. */
@Named
@RequestScoped
public class UrgingLettersPage {
    @Inject
    ListTable<UrgingView> definition;

    @Inject
    ListTables tables;

    @Inject
    BusinessClock businessClock;

    private TableModel<UrgingView> table;
    private BusinessMoment now;

    public TableModel<UrgingView> getTable() {
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

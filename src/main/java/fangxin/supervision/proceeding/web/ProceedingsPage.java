package fangxin.supervision.proceeding.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.supervision.proceeding.SupervisionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Page with the table of the proceedings of supervision that an officer reads, filtered and exported. */
@Named
@RequestScoped
public class ProceedingsPage {
    @Inject
    ListTable<SupervisionView> definition;

    @Inject
    ListTables tables;

    @Inject
    BusinessClock businessClock;

    private TableModel<SupervisionView> table;
    private BusinessMoment now;

    public TableModel<SupervisionView> getTable() {
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

package fangxin.naming.objection.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.naming.objection.ObjectionView;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/**
 * Page with the filtered table of the objections to notices that an officer or auditor reads, open and decided, with
 * the days left for a decision.
 */
@Named
@RequestScoped
public class OfficeObjectionsPage {
    @Inject
    ListTable<ObjectionView> definition;

    @Inject
    ListTables tables;

    @Inject
    BusinessClock businessClock;

    private TableModel<ObjectionView> table;
    private BusinessMoment now;

    public TableModel<ObjectionView> getTable() {
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

package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.OpinionBoxView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/**
 * Page with the table of the opinion books and boxes that an officer reads, with the last day for the next reading.
 */
@Named
@RequestScoped
public class OpinionBoxesPage {
    @Inject
    ListTable<OpinionBoxView> definition;

    @Inject
    ListTables tables;

    @Inject
    BusinessClock businessClock;

    private TableModel<OpinionBoxView> table;
    private BusinessMoment now;

    public TableModel<OpinionBoxView> getTable() {
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

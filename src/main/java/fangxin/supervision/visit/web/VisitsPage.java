package fangxin.supervision.visit.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.supervision.visit.VisitView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Page with the table of the visits that an officer reads, or of those that its reader makes, filtered and exported.
 */
@Named
@RequestScoped
public class VisitsPage {
    @Inject
    ListTable<VisitView> definition;

    @Inject
    ListTables tables;

    private TableModel<VisitView> table;

    public TableModel<VisitView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}

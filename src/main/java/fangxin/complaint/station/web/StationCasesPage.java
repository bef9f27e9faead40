package fangxin.complaint.station.web;

import fangxin.complaint.station.StationCaseView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page with the table of the disputes of the stations that an officer reads, filtered and exported. */
@Named
@RequestScoped
public class StationCasesPage {
    @Inject
    ListTable<StationCaseView> definition;

    @Inject
    ListTables tables;

    private TableModel<StationCaseView> table;

    public TableModel<StationCaseView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}

package fangxin.complaint.station.web;

import fangxin.complaint.station.StationView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page with the table of the register of stations and ODR firms that an officer reads, filtered and exported. */
@Named
@RequestScoped
public class StationsPage {
    @Inject
    ListTable<StationView> definition;

    @Inject
    ListTables tables;

    private TableModel<StationView> table;

    public TableModel<StationView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}

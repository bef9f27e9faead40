package fangxin.naming.plaque.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.naming.plaque.OutstandingPlaqueView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page with the list of an office's plaques that were demanded back and are not returned yet. */
@Named
@RequestScoped
public class PlaquesPage {
    @Inject
    ListTable<OutstandingPlaqueView> definition;

    @Inject
    ListTables tables;

    private TableModel<OutstandingPlaqueView> table;

    public TableModel<OutstandingPlaqueView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}

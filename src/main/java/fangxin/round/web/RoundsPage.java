package fangxin.round.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.round.RoundView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page that lists all rounds as a table and leads to the page of each. */
@Named
@RequestScoped
public class RoundsPage {
    @Inject
    ListTable<RoundView> definition;

    @Inject
    ListTables tables;

    private TableModel<RoundView> table;

    public TableModel<RoundView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}

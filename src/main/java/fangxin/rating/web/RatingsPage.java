package fangxin.rating.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.rating.RatingRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page with the table of the ratings of an office's titles, filtered and exported. */
@Named
@RequestScoped
public class RatingsPage {
    @Inject
    ListTable<RatingRow> definition;

    @Inject
    ListTables tables;

    private TableModel<RatingRow> table;

    public TableModel<RatingRow> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}

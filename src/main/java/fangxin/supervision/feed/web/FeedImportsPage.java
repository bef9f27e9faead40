package fangxin.supervision.feed.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.supervision.feed.FeedImportView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page with the table of the imports of feeds that an officer reads, filtered and exported. */
@Named
@RequestScoped
public class FeedImportsPage {
    @Inject
    ListTable<FeedImportView> definition;

    @Inject
    ListTables tables;

    private TableModel<FeedImportView> table;

    public TableModel<FeedImportView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}

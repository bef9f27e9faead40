package fangxin.supervision.feed.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.supervision.feed.FeedRecordView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page with the table of the records of feeds in force on subjects of an office, filtered and exported. */
@Named
@RequestScoped
public class FeedRecordsPage {
    @Inject
    ListTable<FeedRecordView> definition;

    @Inject
    ListTables tables;

    private TableModel<FeedRecordView> table;

    public TableModel<FeedRecordView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}

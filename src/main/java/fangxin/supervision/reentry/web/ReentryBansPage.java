package fangxin.supervision.reentry.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.supervision.reentry.ReentryBanView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page with the table of the bans on re-entry that an officer reads, proposed ones too, filtered and exported. */
@Named
@RequestScoped
public class ReentryBansPage {
    @Inject
    ListTable<ReentryBanView> definition;

    @Inject
    ListTables tables;

    private TableModel<ReentryBanView> table;

    public TableModel<ReentryBanView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}

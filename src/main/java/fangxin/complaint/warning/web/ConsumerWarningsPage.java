package fangxin.complaint.warning.web;

import fangxin.complaint.warning.WarningView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Page with the table of the consumer warnings, tips and typical cases that an officer reads, filtered and exported.
 */
@Named
@RequestScoped
public class ConsumerWarningsPage {
    @Inject
    ListTable<WarningView> definition;

    @Inject
    ListTables tables;

    private TableModel<WarningView> table;

    public TableModel<WarningView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}

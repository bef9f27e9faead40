package fangxin.complaint.association.web;

import fangxin.complaint.association.ComparativeTestView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page with the table of the comparative tests of the associations that an officer reads, filtered and exported. */
@Named
@RequestScoped
public class AssociationTestsPage {
    @Inject
    ListTable<ComparativeTestView> definition;

    @Inject
    ListTables tables;

    private TableModel<ComparativeTestView> table;

    public TableModel<ComparativeTestView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}

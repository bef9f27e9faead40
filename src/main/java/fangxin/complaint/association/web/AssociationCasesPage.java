package fangxin.complaint.association.web;

import fangxin.complaint.association.AssociationCaseView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page with the table of the cases of the associations that an officer reads, filtered and exported. */
@Named
@RequestScoped
public class AssociationCasesPage {
    @Inject
    ListTable<AssociationCaseView> definition;

    @Inject
    ListTables tables;

    private TableModel<AssociationCaseView> table;

    public TableModel<AssociationCaseView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}

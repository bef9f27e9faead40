package fangxin.complaint.association.web;

import fangxin.complaint.association.OfficeWarningView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Page with the table of the public consumer warnings issued by the offices of the associations that an officer reads.
 */
@Named
@RequestScoped
public class AssociationWarningsPage {
    @Inject
    ListTable<OfficeWarningView> definition;

    @Inject
    ListTables tables;

    private TableModel<OfficeWarningView> table;

    public TableModel<OfficeWarningView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}

package fangxin.commitment.compensation.web;

import fangxin.commitment.compensation.CompensationSchemeView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page with the list of the schemes of advance compensation that an officer reads. */
@Named
@RequestScoped
public class CompensationSchemesPage {
    @Inject
    ListTable<CompensationSchemeView> definition;

    @Inject
    ListTables tables;

    private TableModel<CompensationSchemeView> table;

    public TableModel<CompensationSchemeView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}

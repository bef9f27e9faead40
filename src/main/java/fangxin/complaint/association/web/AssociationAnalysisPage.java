package fangxin.complaint.association.web;

import fangxin.complaint.association.AnalysisRowView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Page with the yearly analysis of the associations as a table, by month, category or nature, for one association or
 * all that the officer reads.
 */
@Named
@RequestScoped
public class AssociationAnalysisPage {
    @Inject
    ListTable<AnalysisRowView> definition;

    @Inject
    ListTables tables;

    private TableModel<AnalysisRowView> table;

    public TableModel<AnalysisRowView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}

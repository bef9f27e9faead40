package fangxin.commitment.compensation.web;

import fangxin.commitment.compensation.CompensationPaymentView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page with the list of the payments of advance compensation that an officer reads. */
@Named
@RequestScoped
public class CompensationPaymentsPage {
    @Inject
    ListTable<CompensationPaymentView> definition;

    @Inject
    ListTables tables;

    private TableModel<CompensationPaymentView> table;

    public TableModel<CompensationPaymentView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}

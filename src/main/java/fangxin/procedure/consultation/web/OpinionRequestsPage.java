package fangxin.procedure.consultation.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.procedure.consultation.ConsultationService.ReplyTask;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page that lists the requests that a member agency of the joint conference is asked to answer. */
@Named
@RequestScoped
public class OpinionRequestsPage {
    @Inject
    ListTable<ReplyTask> definition;

    @Inject
    ListTables tables;

    private TableModel<ReplyTask> table;

    public TableModel<ReplyTask> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}

package fangxin.procedure.consultation.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.BulkActs;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.procedure.consultation.ConsultationService;
import fangxin.procedure.consultation.ConsultationService.ReplyTask;
import fangxin.procedure.consultation.OpinionRequestFilter.RequestState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Page that lists the requests that a member agency of the joint conference is asked to answer, and replies that it has
 * no objection to the ticked ones.
 */
@Named
@RequestScoped
public class OpinionRequestsPage {
    @Inject
    ListTable<ReplyTask> definition;

    @Inject
    ListTables tables;

    @Inject
    BulkActs acts;

    @Inject
    ConsultationService service;

    private TableModel<ReplyTask> table;

    public TableModel<ReplyTask> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /** Replies "no objection" to each ticked request, and lists refused ones with the reasons. */
    public String consent() {
        return acts.each(getTable(), "consultation.bulk.consented", service::consent);
    }

    /** Returns the value of the tick box of a row: its reference; null where the agency has replied. */
    public String tick(ReplyTask row) {
        return row.state() == RequestState.ANSWERED ? null : row.reference();
    }
}

package fangxin.administration.web;

import fangxin.administration.UndeliveredMessageService;
import fangxin.administration.UndeliveredMessageService.UndeliveredMessage;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.BulkActs;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page that lists the messages that were given up, and queues the ticked ones again. */
@Named
@RequestScoped
public class UndeliveredMessagesPage {
    @Inject
    ListTable<UndeliveredMessage> definition;

    @Inject
    ListTables tables;

    @Inject
    BulkActs acts;

    @Inject
    UndeliveredMessageService service;

    private TableModel<UndeliveredMessage> table;

    public TableModel<UndeliveredMessage> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /** Queues each ticked message again, and lists refused ones with the reasons. */
    public String sendAgain() {
        return acts.each(
                getTable(),
                "administration.undelivered.bulk.queued",
                ticked -> service.sendAgain(ticked.substring(ticked.lastIndexOf('|') + 1)));
    }

    /** Returns the value of the tick box of a row: the recipient, which names a refused one, and the id. */
    public String tick(UndeliveredMessage row) {
        return row.recipient() + "|" + row.id();
    }
}

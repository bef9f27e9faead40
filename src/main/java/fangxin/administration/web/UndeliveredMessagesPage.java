package fangxin.administration.web;

import fangxin.administration.UndeliveredMessageService.UndeliveredMessage;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page that lists, without an action on them, the messages that were given up. */
@Named
@RequestScoped
public class UndeliveredMessagesPage {
    @Inject
    ListTable<UndeliveredMessage> definition;

    @Inject
    ListTables tables;

    private TableModel<UndeliveredMessage> table;

    public TableModel<UndeliveredMessage> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}

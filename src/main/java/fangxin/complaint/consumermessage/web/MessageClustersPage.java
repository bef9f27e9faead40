package fangxin.complaint.consumermessage.web;

import fangxin.complaint.consumermessage.MessageClusterView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page with the table of the clusters of messages that an officer reads, filtered and exported. */
@Named
@RequestScoped
public class MessageClustersPage {
    @Inject
    ListTable<MessageClusterView> definition;

    @Inject
    ListTables tables;

    private TableModel<MessageClusterView> table;

    public TableModel<MessageClusterView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}

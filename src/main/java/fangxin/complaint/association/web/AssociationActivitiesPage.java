package fangxin.complaint.association.web;

import fangxin.complaint.association.ActivityView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page with the table of the activity log of the associations that an officer reads, filtered and exported. */
@Named
@RequestScoped
public class AssociationActivitiesPage {
    @Inject
    ListTable<ActivityView> definition;

    @Inject
    ListTables tables;

    private TableModel<ActivityView> table;

    public TableModel<ActivityView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}

package fangxin.supervision.draw.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.supervision.draw.DrawRowView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page with the table of the random draws that an officer reads, filtered and exported. */
@Named
@RequestScoped
public class RandomDrawsPage {
    @Inject
    ListTable<DrawRowView> definition;

    @Inject
    ListTables tables;

    @Inject
    CurrentUser currentUser;

    private TableModel<DrawRowView> table;

    public TableModel<DrawRowView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /** Returns whether the reader can begin a draw. */
    public boolean isDrafter() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE);
    }
}

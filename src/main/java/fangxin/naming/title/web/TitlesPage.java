package fangxin.naming.title.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.naming.title.TitleView;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page with the filtered list of the titles of an office. */
@Named
@RequestScoped
public class TitlesPage {
    @Inject
    ListTable<TitleView> definition;

    @Inject
    ListTables tables;

    @Inject
    CurrentUser currentUser;

    private TableModel<TitleView> table;

    public TableModel<TitleView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /** Returns whether this person manages plaques. */
    public boolean isOfficer() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE)
                || currentUser.actor().holds(Role.HANDLER);
    }
}

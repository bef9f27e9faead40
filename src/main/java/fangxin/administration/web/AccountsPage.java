package fangxin.administration.web;

import fangxin.administration.UserAdministrationService;
import fangxin.administration.UserAdministrationService.AccountRow;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Page that searches and lists the accounts of officers; it also lists the agencies at which the page of a new officer
 * can appoint one.
 */
@Named
@RequestScoped
public class AccountsPage {
    @Inject
    ListTable<AccountRow> definition;

    @Inject
    ListTables tables;

    @Inject
    UserAdministrationService service;

    private TableModel<AccountRow> table;
    private List<UserAdministrationService.AppointmentAgency> places;

    public TableModel<AccountRow> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    public List<UserAdministrationService.AppointmentAgency> getPlaces() {
        if (places == null) {
            places = service.places();
        }
        return places;
    }
}

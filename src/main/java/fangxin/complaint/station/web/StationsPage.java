package fangxin.complaint.station.web;

import fangxin.complaint.station.StationService;
import fangxin.complaint.station.StationState;
import fangxin.complaint.station.StationView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.BulkActs;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Page with the table of the register of stations and ODR firms that an officer reads, filtered and exported; the office
 * confirms there that ticked ones without recorded activity are active.
 */
@Named
@RequestScoped
public class StationsPage {
    @Inject
    ListTable<StationView> definition;

    @Inject
    ListTables tables;

    @Inject
    BulkActs acts;

    @Inject
    StationService service;

    @Inject
    CurrentUser currentUser;

    private TableModel<StationView> table;

    public TableModel<StationView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /** Confirms that each ticked station is active, and lists refused ones with the reasons. */
    public String confirm() {
        return acts.each(getTable(), "station.bulk.confirmed", service::confirm);
    }

    public boolean isOfficer() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE);
    }

    /** Returns the value of the tick box of a row: its number; null where no confirmation waits. */
    public String tick(StationView row) {
        return row.state() == StationState.UNCONFIRMED ? row.number() : null;
    }
}

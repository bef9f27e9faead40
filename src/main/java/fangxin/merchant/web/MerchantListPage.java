package fangxin.merchant.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.BulkActs;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.merchant.MerchantService;
import fangxin.merchant.MerchantService.ListedMerchant;
import fangxin.merchant.VerificationState;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Page with the list of the merchants of a county office or a market supervision station, on which an officer of the
 * county office confirms several of them at once.
 */
@Named
@RequestScoped
public class MerchantListPage {
    /** Between the parts of the value of a tick box: the name, which names a refused row, and the id. */
    private static final String PART = "|";

    @Inject
    ListTable<ListedMerchant> definition;

    @Inject
    ListTables tables;

    @Inject
    BulkActs acts;

    @Inject
    MerchantService service;

    @Inject
    CurrentUser currentUser;

    private TableModel<ListedMerchant> table;

    public TableModel<ListedMerchant> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /** Returns whether this person decides about the verification of merchants. */
    public boolean isOfficer() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE);
    }

    public boolean isWaiting(ListedMerchant listed) {
        return listed.state() == VerificationState.WAITING;
    }

    /** Returns the value of the tick box of a merchant. */
    public String picked(ListedMerchant listed) {
        return listed.merchant().name().replace(PART, " ")
                + PART
                + listed.merchant().id();
    }

    public String confirm() {
        return acts.each(
                getTable(),
                "merchant.list.confirmed",
                picked -> service.confirm(picked.substring(picked.indexOf(PART) + 1)));
    }
}

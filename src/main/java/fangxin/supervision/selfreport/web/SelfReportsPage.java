package fangxin.supervision.selfreport.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.BulkActs;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.supervision.holderterms.SelfReportWindow;
import fangxin.supervision.selfreport.SelfReportReviewService;
import fangxin.supervision.selfreport.SelfReportRow;
import fangxin.supervision.selfreport.SelfReportShare;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Page with the titles of an office that owe a self-report, the share of each district, and reminders of several
 * holders.
 */
@Named
@RequestScoped
public class SelfReportsPage {
    @Inject
    ListTable<SelfReportRow> definition;

    @Inject
    ListTables tables;

    @Inject
    BulkActs acts;

    @Inject
    SelfReportReviewService service;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    private TableModel<SelfReportRow> table;
    private SelfReportWindow window;
    private List<SelfReportShare> shares;

    public TableModel<SelfReportRow> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    public String remind() {
        return acts.each(getTable(), "selfreport.remind.done", service::remind);
    }

    /** Returns whether the reader can remind holders now. */
    public boolean isReminding() {
        return getWindow().isOpen(businessClock.now().today())
                && currentUser.actor().holds(Role.COUNTY_OFFICE);
    }

    public boolean isOver() {
        return getWindow().isOver(businessClock.now().today());
    }

    public SelfReportWindow getWindow() {
        if (window == null) {
            window = service.window();
        }
        return window;
    }

    public List<SelfReportShare> getShares() {
        if (shares == null) {
            shares = service.shares();
        }
        return shares;
    }
}

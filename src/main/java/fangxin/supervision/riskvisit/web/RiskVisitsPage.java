package fangxin.supervision.riskvisit.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.riskvisit.RiskVisitInput;
import fangxin.supervision.riskvisit.RiskVisitService;
import fangxin.supervision.riskvisit.RiskVisitView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Page with the table of the visits because of a risk that an officer reads, on which an officer lists a title for a
 * visit.
 */
@Named
@RequestScoped
public class RiskVisitsPage {
    @Inject
    RiskVisitService service;

    @Inject
    ListTable<RiskVisitView> definition;

    @Inject
    ListTables tables;

    @Inject
    CurrentUser currentUser;

    private String title;
    private String reason;
    private TableModel<RiskVisitView> table;

    public String list() {
        RiskVisitView listed = service.list(new RiskVisitInput(title, reason));
        PageFunctions.addFlashMessage("riskvisit.done.listed", listed.title().signName());
        return "/work/risk_visits.xhtml?faces-redirect=true";
    }

    public TableModel<RiskVisitView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /** Returns whether the reader can list a title. */
    public boolean isLister() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package fangxin.commitment.pledge.web;

import fangxin.commitment.pledge.CommitmentService;
import fangxin.commitment.pledge.CommitmentView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;

/**
 * Page with the table of the commitments that an officer reads, on which an officer also finds the premises of a
 * merchant at the counter by its credit code.
 */
@Named
@RequestScoped
public class CommitmentsPage {
    @Inject
    ListTable<CommitmentView> definition;

    @Inject
    ListTables tables;

    @Inject
    CommitmentService service;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    @Inject
    HttpServletRequest request;

    private TableModel<CommitmentView> table;
    private List<CommitmentView> found;

    public TableModel<CommitmentView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /** The credit code of the filter, or null. */
    public String getCreditCode() {
        return request.getParameter("creditCode");
    }

    /** The premises of the merchant with the credit code of the filter, each with its newest commitment. */
    public List<CommitmentView> getFound() {
        if (found == null) {
            found = getCreditCode() == null || !isOfficer() ? List.of() : service.ofCreditCode(getCreditCode());
        }
        return found;
    }

    public boolean isOfficer() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE);
    }

    public Integer daysLeft(LocalDate day) {
        return businessClock.now().daysLeft(day);
    }
}

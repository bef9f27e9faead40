package fangxin.commitment.pledge.web;

import fangxin.commitment.pledge.CommitmentReviewService;
import fangxin.commitment.pledge.CommitmentService;
import fangxin.commitment.pledge.CommitmentStep;
import fangxin.commitment.pledge.CommitmentVersionInput;
import fangxin.commitment.pledge.CommitmentView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.BulkActs;
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
 * Page with the table of the commitments that an officer reads, on which the county office and the consumers'
 * association confirm the ticked ones, and an officer also finds the premises of a merchant at the counter by its credit
 * code.
 */
@Named
@RequestScoped
public class CommitmentsPage {
    private static final String PART = "|";

    @Inject
    ListTable<CommitmentView> definition;

    @Inject
    ListTables tables;

    @Inject
    BulkActs acts;

    @Inject
    CommitmentService service;

    @Inject
    CommitmentReviewService review;

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

    /** Confirms the ticked pledges as the county office, each by itself. */
    public String confirm() {
        return acts.each(
                getTable(), "pledge.list.confirmed", picked -> review.confirm(number(picked), version(picked)));
    }

    /** Confirms the ticked pledges as the consumers' association, each by itself. */
    public String confirmAsAssociation() {
        return acts.each(
                getTable(),
                "pledge.list.confirmed",
                picked -> review.confirmAsAssociation(number(picked), version(picked)));
    }

    /**
     * Returns the value of the check box of a row, number and version, or null where the reader does not confirm it
     * now: a pledge that has changed since the page was shown is not confirmed.
     */
    public String tick(CommitmentView row) {
        return row.opens(CommitmentStep.CONFIRM) || row.opens(CommitmentStep.CONFIRM_AS_ASSOCIATION)
                ? row.number() + PART + row.version()
                : null;
    }

    private static String number(String picked) {
        return picked.substring(0, Math.max(0, picked.indexOf(PART)));
    }

    private static CommitmentVersionInput version(String picked) {
        String version = picked.substring(picked.indexOf(PART) + 1);
        return new CommitmentVersionInput(version.matches("[0-9]{1,18}") ? Long.valueOf(version) : null);
    }

    /** Returns the credit code of the filter, or null. */
    public String getCreditCode() {
        return request.getParameter("creditCode");
    }

    /** Returns the premises of the merchant with the credit code of the filter, each with its newest commitment. */
    public List<CommitmentView> getFound() {
        if (found == null) {
            found = getCreditCode() == null || !isOfficer() ? List.of() : service.ofCreditCode(getCreditCode());
        }
        return found;
    }

    public boolean isOfficer() {
        return currentUser.actor().holds(Role.COUNTY_OFFICE);
    }

    public boolean isAssociation() {
        return currentUser.actor().holds(Role.ASSOCIATION);
    }

    public Integer daysLeft(LocalDate day) {
        return businessClock.now().daysLeft(day);
    }
}

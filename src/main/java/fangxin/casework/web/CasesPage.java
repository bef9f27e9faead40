package fangxin.casework.web;

import fangxin.casework.CaseHandOverInput;
import fangxin.casework.CaseListService;
import fangxin.casework.CaseListService.CaseListItem;
import fangxin.casework.CaseOwnerService;
import fangxin.casework.CaseOwnershipView.CaseColleague;
import fangxin.common.validation.Constraints;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.BulkActs;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Page with the list of all cases that an officer may see, on which several are taken or handed over at once. */
@Named
@RequestScoped
public class CasesPage {
    /** Parts of the value of a tick box: the reference, and the account of the owner who was shown. */
    private static final String PART = "|";

    private static final String TO = "to";

    @Inject
    ListTable<CaseListItem> definition;

    @Inject
    ListTables tables;

    @Inject
    BulkActs acts;

    @Inject
    CaseListService service;

    @Inject
    CaseOwnerService owners;

    private TableModel<CaseListItem> table;
    private List<CaseColleague> colleagues;
    private String to;

    public TableModel<CaseListItem> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /** Returns the value of the tick box of a case. */
    public String picked(CaseListItem item) {
        return item.facts().reference()
                + PART
                + (item.owner() == null ? "" : item.owner().account());
    }

    /** Shows the colleague again who was chosen for the cases that were not handed over. */
    @PostConstruct
    void restore() {
        to = acts.entry(TO);
    }

    public String take() {
        return acts.each(getTable(), "casework.cases.taken", picked -> owners.take(reference(picked)));
    }

    /**
     * Transfers the ticked cases. A missing colleague is refused once, before any case, so that the page keeps the
     * ticks.
     */
    public String handOver() {
        Constraints.check(new CaseHandOverInput(to, null, null));
        acts.addEntry(TO, to);
        return acts.each(
                getTable(),
                "casework.cases.handedOver",
                picked -> owners.handOver(reference(picked), new CaseHandOverInput(to, owner(picked), null)));
    }

    private static String reference(String picked) {
        return picked.substring(0, Math.max(0, picked.indexOf(PART)));
    }

    private static String owner(String picked) {
        String account = picked.substring(picked.indexOf(PART) + 1);
        return account.isEmpty() ? null : account;
    }

    /** Colleagues to whom cases can be handed over; empty for a reader who owns no cases. */
    public List<CaseColleague> getColleagues() {
        if (colleagues == null) {
            colleagues = service.colleagues();
        }
        return colleagues;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}

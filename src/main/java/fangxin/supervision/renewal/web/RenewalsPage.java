package fangxin.supervision.renewal.web;

import fangxin.common.RuleViolation;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.BulkActs;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.ui.PageFunctions;
import fangxin.supervision.renewal.RenewalDocumentInput;
import fangxin.supervision.renewal.RenewalDocumentService;
import fangxin.supervision.renewal.RenewalDocumentService.RenewalDrafts;
import fangxin.supervision.renewal.RenewalView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** Page with the renewals of an office's titles, from which a drafter gathers accepted ones into official documents. */
@Named
@RequestScoped
public class RenewalsPage {
    @Inject
    ListTable<RenewalView> definition;

    @Inject
    ListTables tables;

    @Inject
    BulkActs acts;

    @Inject
    RenewalDocumentService documents;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    private TableModel<RenewalView> table;
    private BusinessMoment now;

    public TableModel<RenewalView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /** Drafts the documents of the ticked renewals together; those that were left out are listed with the reasons. */
    public String draft() {
        return acts.together(getTable(), picked -> {
            RenewalDrafts drafts = documents.draft(new RenewalDocumentInput(picked));
            if (!drafts.documents().isEmpty()) {
                PageFunctions.addFlashMessage(
                        "renewal.done.DRAFT_DOCUMENT", drafts.documents().size());
            }
            return drafts.leftOut().stream()
                    .map(left -> new BulkActs.RefusedRow(left.renewal(), sentences(left.reasons())))
                    .toList();
        });
    }

    private static String sentences(List<RuleViolation.Violation> reasons) {
        return reasons.stream().map(PageFunctions::sentence).reduce("", (all, one) -> all + one);
    }

    public boolean isDrafter() {
        return currentUser.actor().holds(Role.HANDLER);
    }

    public Integer daysLeft(LocalDate day) {
        if (now == null) {
            now = businessClock.now();
        }
        return now.daysLeft(day);
    }
}

package fangxin.referral.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.referral.ReferralService;
import fangxin.referral.ReferralView.ReferralSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Page with the referred batches of an office, and the rounds with candidacies to refer. */
@Named
@RequestScoped
public class ReferralsPage {
    @Inject
    ListTable<ReferralSummary> definition;

    @Inject
    ListTables tables;

    @Inject
    ReferralService service;

    @Inject
    CurrentUser currentUser;

    private TableModel<ReferralSummary> table;
    private List<ReferralService.ReferralRound> rounds;

    public TableModel<ReferralSummary> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    public List<ReferralService.ReferralRound> getRounds() {
        if (rounds == null) {
            rounds = currentUser.actor().holds(Role.COUNTY_OFFICE) ? service.rounds() : List.of();
        }
        return rounds;
    }
}

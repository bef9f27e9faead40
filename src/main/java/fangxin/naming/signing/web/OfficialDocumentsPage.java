package fangxin.naming.signing.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.naming.signing.DocumentDraftingService;
import fangxin.naming.signing.OfficialDocumentView;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Page with the official documents in the signing chain, those that wait for the account first, and the rounds in
 * which a naming can be drafted.
 */
@Named
@RequestScoped
public class OfficialDocumentsPage {
    @Inject
    ListTable<OfficialDocumentView> definition;

    @Inject
    ListTables tables;

    @Inject
    DocumentDraftingService drafting;

    @Inject
    CurrentUser currentUser;

    private TableModel<OfficialDocumentView> table;
    private List<DocumentDraftingService.RoundChoice> rounds;

    public TableModel<OfficialDocumentView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    public List<DocumentDraftingService.RoundChoice> getRounds() {
        if (rounds == null) {
            rounds = currentUser.actor().holds(Role.HANDLER) ? drafting.rounds() : List.of();
        }
        return rounds;
    }
}

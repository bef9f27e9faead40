package fangxin.naming.signing.web;

import fangxin.naming.signing.DocumentDraftingService;
import fangxin.naming.signing.DocumentReviewService;
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
    DocumentReviewService service;

    @Inject
    DocumentDraftingService drafting;

    @Inject
    CurrentUser currentUser;

    private List<OfficialDocumentView> documents;
    private List<DocumentDraftingService.RoundChoice> rounds;

    public void load() {
        documents = service.documents();
        rounds = currentUser.actor().holds(Role.HANDLER) ? drafting.rounds() : List.of();
    }

    public List<OfficialDocumentView> getMine() {
        return documents.stream().filter(document -> document.signing().mine()).toList();
    }

    public List<OfficialDocumentView> getOthers() {
        return documents.stream().filter(document -> !document.signing().mine()).toList();
    }

    public List<DocumentDraftingService.RoundChoice> getRounds() {
        return rounds;
    }
}

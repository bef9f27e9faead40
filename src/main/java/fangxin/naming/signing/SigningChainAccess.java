package fangxin.naming.signing;

import fangxin.common.NotFound;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.AccountRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.platform.config.Settings;
import fangxin.procedure.candidacy.CandidacyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Access check for official documents in the signing chain (承办、审核、签发): finds one that the user may see, refusing other
 * offices and recused officers; it also locks documents and subjects, and notifies the officers whose link is next.
 */
@ApplicationScoped
class SigningChainAccess {
    @Inject
    OfficialDocumentRepository documents;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    TitleRepository titles;

    @Inject
    AccountRepository accounts;

    @Inject
    AccountNotifier mailings;

    @Inject
    CurrentUser currentUser;

    OfficialDocument requireVisible(String id) {
        return shown(documents.byId(id));
    }

    /** Returns the document if the current user may see it, locked until the transaction ends. */
    OfficialDocument findForUpdate(String id) {
        return shown(documents.findForUpdate(id));
    }

    /** Refuses officers of other offices, and those recused from a merchant of the document. */
    private OfficialDocument shown(OfficialDocument document) {
        Actor actor = currentUser.actor();
        document.requireSeenBy(actor);
        if (documents.isHiddenFrom(actor, document)) {
            throw new NotFound(document.id());
        }
        return document;
    }

    /** Locks the subjects of a document, so that a second document on one of them is refused. */
    void lock(OfficialDocumentType type, List<String> subjects) {
        if (type.confersTitles()) {
            candidacies.lock(subjects);
        } else {
            subjects.stream().distinct().sorted().forEach(titles::findForUpdate);
        }
    }

    /** Notifies the officers who can take the next link. */
    void notifyNext(OfficialDocument document, ActionStamp by) {
        document.state()
                .next()
                .ifPresent(role -> accounts
                        .holders(role, document.owner(), by.moment().today())
                        .stream()
                        .filter(account -> document.assignees().of(role).isEmpty()
                                || document.assignees().of(role).contains(account.username()))
                        .forEach(account -> mailings.to(
                                account,
                                "naming.letter.officialDocument",
                                "official-document/" + document.id() + "/"
                                        + document.links().size() + "/" + account.username(),
                                document.subject(),
                                Settings.baseUrl() + "/work/official_document?id=" + document.id())));
    }
}

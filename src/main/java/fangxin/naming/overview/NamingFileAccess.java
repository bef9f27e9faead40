package fangxin.naming.overview;

import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.objection.ObjectionRepository;
import fangxin.naming.signing.OfficialDocumentRepository;
import fangxin.naming.title.TitleConferral;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Access rule for the files of the naming phase: the pictures that titles show are public; scans of official documents,
 * letters and handover photos are for their office, scans and photos also for its auditors.
 */
@ApplicationScoped
class NamingFileAccess implements FileAccessRule {
    @Inject
    TitleRepository titles;

    @Inject
    OfficialDocumentRepository officialDocuments;

    @Inject
    ObjectionRepository objections;

    @Override
    public boolean isPublic(StoredFile file) {
        return TitleConferral.PHOTOS.contains(file.purpose()) && titles.shows(file.id());
    }

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return switch (file.purpose()) {
            case "SCAN" ->
                officialDocuments
                        .find(file.owner())
                        .map(document -> document.isReadBy(actor) && !officialDocuments.isHiddenFrom(actor, document));
            case "LETTER" ->
                objections
                        .find(file.owner())
                        .map(objection -> OfficeOwnership.isShown(actor, objection.item())
                                && OfficeOwnership.offices(actor)
                                        .contains(objection
                                                .item()
                                                .notice()
                                                .round()
                                                .owner()));
            case "HAND_OVER" ->
                titles.find(file.owner())
                        .map(title -> actor.audits(title.owner())
                                || OfficeOwnership.offices(actor).contains(title.owner()));
            default -> Optional.empty();
        };
    }
}

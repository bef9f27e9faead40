package fangxin.document.archive;

import fangxin.document.issue.DocumentCode;
import fangxin.document.issue.DocumentNumber;
import fangxin.document.issue.DocumentRepository;
import fangxin.document.issue.IssuedDocument;
import fangxin.document.template.DocumentTypeCatalogue;
import fangxin.document.template.QrCode;
import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileStore;
import fangxin.organization.storage.PictureReader;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Matcher that finds the issued document or the form of a case that a scan shows, among those that the account may see,
 * by the QR code of a picture, by a typed code, or by a document number, typed or in the file name.
 */
@ApplicationScoped
class ScanMatcher {
    @Inject
    DocumentRepository documents;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    DocumentTypeCatalogue types;

    @Inject
    FileStore files;

    /** Finds the document by the code on the picture. */
    Optional<MatchedDocument> byPicture(StoredFile file, Collection<String> offices, Actor actor) {
        if (!file.contentType().startsWith("image/")) {
            return Optional.empty();
        }
        try {
            List<String> codes = PictureReader.read(files.bytesOf(file), QrCode::in);
            return codes.stream()
                    .flatMap(code -> byCode(code, offices, actor).stream())
                    .findFirst();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    Optional<MatchedDocument> byCode(String text, Collection<String> offices, Actor actor) {
        return DocumentCode.parse(text)
                .filter(code -> types.find(code.type()).isPresent())
                .flatMap(code -> documents
                        .find(code.type(), code.subject(), offices, actor.away())
                        .map(ScanMatcher::found)
                        .or(() -> form(code, actor)));
    }

    /** Matches a form, which is never issued, where the caller may see its case. */
    private Optional<MatchedDocument> form(DocumentCode code, Actor actor) {
        return candidacies
                .find(code.withoutOrdinal())
                .filter(candidacy -> candidacy.isVisibleTo(actor))
                .map(Candidacy::reference)
                .map(reference -> new MatchedDocument(code.type(), code.subject(), reference));
    }

    /** Finds the document by the first document number in a text, typed or the name of a file. */
    Optional<MatchedDocument> byNumber(String text, Collection<String> offices, Actor actor) {
        return DocumentNumber.within(text)
                .flatMap(number -> documents.withNumber(offices, actor.away(), number).stream()
                        .findFirst())
                .map(ScanMatcher::found);
    }

    private static MatchedDocument found(IssuedDocument document) {
        return new MatchedDocument(document.documentType(), document.subject(), document.candidacy());
    }
}

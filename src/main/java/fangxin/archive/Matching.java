package fangxin.archive;

import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.evidence.FileStore;
import fangxin.evidence.PictureReader;
import fangxin.evidence.StoredFile;
import fangxin.identity.Actor;
import fangxin.paper.DocumentNumber;
import fangxin.paper.Paper;
import fangxin.paper.PaperCode;
import fangxin.paper.Papers;
import fangxin.stationery.QrCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the paper that a scan is, among those that this person may see. */
@ApplicationScoped
class Matching {
    @Inject
    Papers papers;
    @Inject
    Candidacies candidacies;
    @Inject
    FileStore files;

    /** By the code on the picture. */
    Optional<Found> byPicture(StoredFile file, Collection<String> offices, Actor actor) {
        if (!file.type().startsWith("image/")) {
            return Optional.empty();
        }
        try {
            List<String> codes = PictureReader.read(files.bytesOf(file), QrCode::in);
            return codes.stream().flatMap(code -> byCode(code, offices, actor).stream()).findFirst();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    Optional<Found> byCode(String text, Collection<String> offices, Actor actor) {
        return PaperCode.parse(text).flatMap(code -> papers.find(code.kind(), code.subject(), offices, actor.away())
                .map(Matching::found).or(() -> form(code, actor)));
    }

    /** A form, which is not issued: its case says who may see it. */
    private Optional<Found> form(PaperCode code, Actor actor) {
        return candidacies.find(code.thing()).filter(candidacy -> candidacy.seenBy(actor)).map(Candidacy::reference)
                .map(reference -> new Found(code.kind(), code.subject(), reference));
    }

    /** By the first document number in a text: what a person types, or the name of a file. */
    Optional<Found> byNumber(String text, Collection<String> offices, Actor actor) {
        return DocumentNumber.within(text).flatMap(number -> papers.withNumber(offices, actor.away(), number).stream()
                .findFirst()).map(Matching::found);
    }

    private static Found found(Paper paper) {
        return new Found(paper.kind(), paper.subject(), paper.candidacy());
    }
}

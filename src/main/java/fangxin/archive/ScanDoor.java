package fangxin.archive;

import fangxin.candidacy.Candidacies;
import fangxin.evidence.FileDoor;
import fangxin.evidence.StoredFile;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.stationery.PaperKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A scan is for the office that handed it in, the auditor, and whoever may see the case that it belongs to. */
@ApplicationScoped
public class ScanDoor implements FileDoor {
    /** What a merchant has signed itself, or was told. */
    private static final Set<PaperKind> TOLD = EnumSet.of(PaperKind.APPLICATION, PaperKind.PLEDGE, PaperKind.RETURN,
            PaperKind.DECLINE);

    @Inject
    Scans scans;
    @Inject
    Candidacies candidacies;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return file.purpose().equals(ScanDesk.PURPOSE) ? scans.find(file.owner()).map(scan ->
                actor.holds(Role.AUDITOR) || actor.posts().stream().anyMatch(post -> post.at().equals(scan.office()))
                        || candidacies.find(scan.candidacy()).filter(candidacy -> candidacy.seenBy(actor)
                                && (TOLD.contains(scan.kind()) || !merchantOnly(actor))).isPresent())
                : Optional.empty();
    }

    private static boolean merchantOnly(Actor actor) {
        return actor.posts().stream().allMatch(post -> post.role() == Role.MERCHANT);
    }
}

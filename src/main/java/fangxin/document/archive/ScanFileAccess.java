package fangxin.document.archive;

import fangxin.document.template.DocumentType;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.candidacy.CandidacyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Access rule for scans: the office that uploaded one, its auditors, and all who may see its case. */
@ApplicationScoped
public class ScanFileAccess implements FileAccessRule {
    /** Documents that a merchant signed itself, or was notified of. */
    private static final Set<DocumentType> TOLD =
            EnumSet.of(DocumentType.APPLICATION, DocumentType.PLEDGE, DocumentType.RETURN, DocumentType.DECLINE);

    @Inject
    ScanRepository scans;

    @Inject
    CandidacyRepository candidacies;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return file.purpose().equals(ScanService.PURPOSE)
                ? scans.find(file.owner())
                        .map(scan -> actor.audits(scan.office())
                                || actor.posts().stream()
                                        .anyMatch(post -> post.at().equals(scan.office()))
                                || candidacies
                                        .find(scan.candidacy())
                                        .filter(candidacy -> candidacy.isVisibleTo(actor)
                                                && (TOLD.contains(scan.kind()) || !merchantOnly(actor)))
                                        .isPresent())
                : Optional.empty();
    }

    private static boolean merchantOnly(Actor actor) {
        return actor.posts().stream().allMatch(post -> post.role() == Role.MERCHANT);
    }
}

package fangxin.document.archive;

import fangxin.document.template.DocumentTypeCatalogue;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import fangxin.procedure.candidacy.CandidacyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Access rule for scans: the office that uploaded one, its auditors, and all who may see its case, the merchant only
 * for documents that merchants read.
 */
@ApplicationScoped
class ScanFileAccess implements FileAccessRule {
    @Inject
    ScanRepository scans;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    DocumentTypeCatalogue types;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return file.purpose().equals(ScanService.PURPOSE)
                ? scans.find(file.owner())
                        .map(scan -> actor.audits(scan.office())
                                || actor.posts().stream()
                                        .anyMatch(post -> post.place().equals(scan.office()))
                                || candidacies
                                        .find(scan.candidacy())
                                        .filter(candidacy -> candidacy.isVisibleTo(actor)
                                                && (isReadByMerchants(scan) || !isMerchantOnly(actor)))
                                        .isPresent())
                : Optional.empty();
    }

    /** Returns whether the merchant may read a scan: that of a document that the merchant signed or was notified of. */
    private boolean isReadByMerchants(Scan scan) {
        return types.find(scan.documentType())
                .filter(type -> type.audience().includesMerchant())
                .isPresent();
    }

    private static boolean isMerchantOnly(Actor actor) {
        return actor.posts().stream().allMatch(post -> post.role() == Role.MERCHANT);
    }
}

package fangxin.supervision.proceeding;

import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/**
 * Access rule for the stored evidence of proceedings of supervision and the pictures of statements and deliveries: the
 * staff and the auditors of the office that keeps the title, an officer who reviews the revocation to which the
 * proceeding led, and the holder once it was asked, may read them. Its constants name the purposes.
 */
@ApplicationScoped
class SupervisionFileAccess implements FileAccessRule {
    /** Purpose of the evidence of the office. */
    static final String EVIDENCE = "SUPERVISION_EVIDENCE";
    /** Purpose of the pictures of the holder. */
    static final String STATEMENT = "SUPERVISION_STATEMENT";
    /** Purpose of the pictures of proof of a delivery. */
    static final String DELIVERY = "SUPERVISION_DELIVERY";

    private static final Set<String> PURPOSES = Set.of(EVIDENCE, STATEMENT, DELIVERY);

    @Inject
    SupervisionRepository proceedings;

    @Inject
    ProceedingReaderRule readers;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        if (!PURPOSES.contains(file.purpose())) {
            return Optional.empty();
        }
        return Optional.of(proceedings
                .find(file.owner())
                .filter(proceeding ->
                        SupervisionAccess.mayRead(actor, proceeding) || readers.reviews(actor, proceeding))
                .isPresent());
    }
}

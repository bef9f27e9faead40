package fangxin.supervision.proceeding;

import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Access rule for the evidence of proceedings of supervision and the pictures of statements: the staff and the auditors
 * of the office that keeps the title, and the holder once it was asked. Its constants name the purposes.
 */
@ApplicationScoped
class SupervisionFileAccess implements FileAccessRule {
    /** Purpose of the evidence of the office. */
    static final String EVIDENCE = "SUPERVISION_EVIDENCE";
    /** Purpose of the pictures of the holder. */
    static final String STATEMENT = "SUPERVISION_STATEMENT";

    @Inject
    SupervisionRepository proceedings;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        if (!file.purpose().equals(EVIDENCE) && !file.purpose().equals(STATEMENT)) {
            return Optional.empty();
        }
        return Optional.of(proceedings
                .find(file.owner())
                .filter(proceeding -> SupervisionAccess.mayRead(actor, proceeding))
                .isPresent());
    }
}

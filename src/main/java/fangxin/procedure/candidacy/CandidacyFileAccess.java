package fangxin.procedure.candidacy;

import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * Access rule for the files whose owner is a candidacy (evidence, pictures and scans of its steps): everyone who can
 * see the candidacy can read them.
 */
@ApplicationScoped
class CandidacyFileAccess implements FileAccessRule {
    @PersistenceContext
    EntityManager em;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return Optional.ofNullable(em.find(Candidacy.class, file.owner()))
                .map(candidacy -> candidacy.isVisibleTo(actor));
    }
}

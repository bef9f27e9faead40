package fangxin.procedure.cultivation;

import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Access rule for the example pictures of usual defects: everyone who is signed in can read them; its constant names
 * the purpose under which they are stored.
 */
@ApplicationScoped
class UsualDefectFileAccess implements FileAccessRule {
    /** Owner and purpose of the example pictures of usual defects. */
    static final String PICTURES = "USUAL_DEFECT";

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return file.purpose().equals(PICTURES) ? Optional.of(true) : Optional.empty();
    }
}

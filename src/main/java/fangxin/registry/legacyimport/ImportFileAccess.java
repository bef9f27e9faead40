package fangxin.registry.legacyimport;

import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Access rule for the stored files of imports: who may read the import may read its file. */
@ApplicationScoped
class ImportFileAccess implements FileAccessRule {
    @Inject
    ImportRepository imports;

    @Inject
    ImportAccess access;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return file.purpose().equals(RegisterImportService.PURPOSE)
                ? imports.find(file.owner()).map(intake -> access.readBy(actor).contains(intake.office()))
                : Optional.empty();
    }
}

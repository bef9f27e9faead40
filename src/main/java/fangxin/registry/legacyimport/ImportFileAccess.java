package fangxin.registry.legacyimport;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Access rule for import files: the office that imported them. */
@ApplicationScoped
public class ImportFileAccess implements FileAccessRule {
    @Inject
    ImportRepository imports;

    @Inject
    ImportAccess access;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return file.purpose().equals(RegisterImportService.PURPOSE)
                ? imports.find(file.owner())
                        .map(intake -> access.officesOf(actor, Role.COUNTY_OFFICE, Role.AUDITOR)
                                .contains(intake.office()))
                : Optional.empty();
    }
}

package fangxin.complaint.exchange;

import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Access rule for the stored files of the platforms: nobody may download them, since they hold contacts and reports,
 * and the platform has them.
 */
@ApplicationScoped
class ComplaintImportFileAccess implements FileAccessRule {
    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return file.purpose().equals(ComplaintExchangeService.PURPOSE) ? Optional.of(false) : Optional.empty();
    }
}

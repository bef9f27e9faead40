package fangxin.supervision.officialcheck;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Access rule for the stored files of official checks: officers of the office that imported one may read it. */
@ApplicationScoped
class OfficialCheckFileAccess implements FileAccessRule {
    @Inject
    OfficialCheckRepository checks;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return file.purpose().equals(OfficialCheckService.PURPOSE)
                ? checks.findIntake(file.owner()).map(intake -> actor.holds(Role.COUNTY_OFFICE, intake.office()))
                : Optional.empty();
    }
}

package fangxin.supervision.draw;

import fangxin.naming.notice.OfficeOwnership;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Access rule for the stored proofs that a drawn shop cannot be visited: the staff and the auditors of the office that
 * draws may read them. Its constant names the purpose.
 */
@ApplicationScoped
class DrawFileAccess implements FileAccessRule {
    static final String PROOF = "DRAW_PROOF";

    @Inject
    RandomDrawRepository draws;

    @Inject
    AgencyRepository agencies;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        if (!file.purpose().equals(PROOF)) {
            return Optional.empty();
        }
        return Optional.of(draws.find(file.owner())
                .filter(draw -> OfficeOwnership.offices(actor, agencies).contains(draw.office()))
                .isPresent());
    }
}

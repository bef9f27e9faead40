package fangxin.supervision.renewal;

import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Access rule for the evidence and the signature of renewals: the holder, and the office once it was submitted. */
@ApplicationScoped
class RenewalFileAccess implements FileAccessRule {
    /** Purpose of the pictures of the holder. */
    static final String EVIDENCE = "RENEWAL_EVIDENCE";
    /** Purpose of the picture of the signature under the pledge. */
    static final String PLEDGE = "RENEWAL_PLEDGE";

    @Inject
    RenewalRepository renewals;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        if (!file.purpose().equals(EVIDENCE) && !file.purpose().equals(PLEDGE)) {
            return Optional.empty();
        }
        return Optional.of(renewals.find(file.owner())
                .filter(renewal -> RenewalAccess.mayRead(actor, renewal))
                .isPresent());
    }
}

package fangxin.supervision.renewal;

import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/**
 * Access rule for the evidence, the scans and the signatures of renewals: the holder, and the staff and auditors of the
 * office that keeps the title once it was submitted, may read them, and officers of the office above while the renewal
 * is overdue.
 */
@ApplicationScoped
class RenewalFileAccess implements FileAccessRule {
    /** Purpose of the pictures and PDF files of the holder. */
    static final String EVIDENCE = "RENEWAL_EVIDENCE";
    /** Purpose of the scan of an application on paper. */
    static final String SCAN = "RENEWAL_SCAN";
    /** Purpose of the picture of the signature under the pledge. */
    static final String PLEDGE = "RENEWAL_PLEDGE";

    private static final Set<String> PURPOSES = Set.of(EVIDENCE, SCAN, PLEDGE);

    @Inject
    RenewalRepository renewals;

    @Inject
    AgencyRepository agencies;

    @Inject
    BusinessClock businessClock;

    /** The numbers of other features can be the same, so that each list of files names its purposes. */
    static boolean isShown(String purpose) {
        return purpose.equals(EVIDENCE) || purpose.equals(SCAN);
    }

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        if (!PURPOSES.contains(file.purpose())) {
            return Optional.empty();
        }
        return Optional.of(renewals.find(file.owner())
                .filter(renewal -> RenewalAccess.mayRead(
                        actor, renewal, agencies, businessClock.now().today()))
                .isPresent());
    }
}

package fangxin.commitment.pledge;

import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Access rule for the signatures under pledges: who may read the commitment. */
@ApplicationScoped
class CommitmentFileAccess implements FileAccessRule {
    /** Purpose of the picture of the signature. */
    static final String SIGNATURE = "COMMITMENT_SIGNATURE";

    @Inject
    CommitmentRepository commitments;

    @Inject
    AgencyRepository agencies;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return file.purpose().equals(SIGNATURE)
                ? Optional.of(commitments
                        .find(file.owner())
                        .filter(commitment -> CommitmentAccess.mayRead(actor, commitment, agencies))
                        .isPresent())
                : Optional.empty();
    }
}

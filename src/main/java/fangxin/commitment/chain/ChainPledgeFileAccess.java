package fangxin.commitment.chain;

import fangxin.commitment.pledge.CommitmentFileAccess;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Access rule for the files with authorisations that a chain sends: the chain, and staff, auditors and association of
 * the office of a store that needs one, may read them.
 */
@ApplicationScoped
class ChainPledgeFileAccess implements FileAccessRule {
    /** Purpose of the file with authorisations, whose owner is the chain. */
    static final String PROOF = "CHAIN_PLEDGE_PROOF";

    @Inject
    ChainPledgeRepository pledges;

    @Inject
    CommitmentFileAccess commitments;

    @Override
    public Optional<Boolean> mayRead(StoredFile file, Actor actor) {
        return file.purpose().equals(PROOF)
                ? Optional.of(actor.holds(Role.MERCHANT, file.owner())
                        || pledges.ofProof(file.id()).stream()
                                .anyMatch(pledge -> commitments.mayReadProofOf(pledge.number(), actor)))
                : Optional.empty();
    }
}

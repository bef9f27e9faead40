package fangxin.commitment.pledge;

import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.organization.storage.FileAccessRule;
import fangxin.organization.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Access rule for the signatures under pledges: who may read the commitment, or one of those that a chain has signed at
 * once, may read them; it also decides who may read the authorisations of a chain's stores.
 */
@ApplicationScoped
public class CommitmentFileAccess implements FileAccessRule {
    /** Purpose of the picture of the signature, which belongs to the commitment or to the pledge of a chain. */
    public static final String SIGNATURE = "COMMITMENT_SIGNATURE";

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
                                .isPresent()
                        || mayReadOneOf(file.owner(), actor))
                : Optional.empty();
    }

    /** Returns whether a person may read a commitment that a chain has pledged for its stores at once. */
    public boolean mayReadOneOf(String chainPledge, Actor actor) {
        return commitments.ofChainPledge(chainPledge).stream()
                .anyMatch(commitment -> CommitmentAccess.mayRead(actor, commitment, agencies));
    }

    /**
     * Returns whether a person reads the authorisations of a pledge of a chain for the office of a store that needs
     * one. The holder of a store does not: the file holds the papers of other merchants too.
     */
    public boolean mayReadProofOf(String chainPledge, Actor actor) {
        return commitments.ofChainPledge(chainPledge).stream()
                .filter(commitment -> commitment.chain().map(ChainAnswer::proof).isPresent())
                .anyMatch(commitment -> CommitmentAccess.mayReadForOffice(actor, commitment, agencies));
    }
}

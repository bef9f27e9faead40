package fangxin.commitment.pledge;

import fangxin.common.NotFound;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Finder of commitments for the checks of later features: one for the readers of its office, or for the officers who
 * decide on it; it also answers whether a person decides.
 */
@ApplicationScoped
public class CheckedCommitments {
    @Inject
    CommitmentRepository commitments;

    @Inject
    AgencyRepository agencies;

    /** A commitment that the actor reads for its office; not found by others. */
    public Commitment readable(Actor actor, String number) {
        Commitment commitment = commitments.byNumber(number);
        if (!CommitmentAccess.mayReadForOffice(actor, commitment, agencies)) {
            throw new NotFound(number);
        }
        return commitment;
    }

    /** A commitment that the actor decides on, locked until the transaction ends; not found by others. */
    public Commitment decidedBy(Actor actor, String number) {
        CommitmentAccess.requireParty(actor, commitments.byNumber(number), CommitmentParty.OFFICE);
        return commitments.findForUpdate(number);
    }

    /** Whether the actor decides on a commitment for its office. */
    public boolean mayDecide(Actor actor, Commitment commitment) {
        return CommitmentAccess.acts(actor, commitment, CommitmentParty.OFFICE);
    }
}

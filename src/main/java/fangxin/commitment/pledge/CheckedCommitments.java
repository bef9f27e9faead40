package fangxin.commitment.pledge;

import fangxin.common.NotFound;
import fangxin.naming.title.StarGrade;
import fangxin.naming.title.Title;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Register of commitments for the checks of later features: finds one for the readers of its office, and answers who
 * decides on it, and on which conditions the stars of a title rest.
 */
@ApplicationScoped
public class CheckedCommitments {
    @Inject
    CommitmentRepository commitments;

    @Inject
    CommitmentTermsRepository terms;

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

    /** Whether a condition was confirmed that the stars of a title require. */
    public boolean starsRestOn(String gate, Title title) {
        StarGrade stars = title.category().stars();
        return stars != null
                && commitments
                        .openOfTitle(title.number())
                        .filter(commitment -> commitment.confirmedGates().contains(gate))
                        .flatMap(commitment ->
                                terms.byIssue(commitment.termsIssue()).terms().gate(gate))
                        .filter(required -> required.stars() <= stars.stars())
                        .isPresent();
    }

    /** Whether the actor decides on a commitment for its office. */
    public boolean mayDecide(Actor actor, Commitment commitment) {
        return CommitmentAccess.acts(actor, commitment, CommitmentParty.OFFICE);
    }
}

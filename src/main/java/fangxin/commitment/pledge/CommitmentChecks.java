package fangxin.commitment.pledge;

import fangxin.common.NotFound;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import fangxin.supervision.feed.CheckedCommitment;
import fangxin.supervision.feed.CheckedCommitments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Adapter of the port {@link CheckedCommitments}: finds commitments for the check of their subjects by feeds. */
@ApplicationScoped
class CommitmentChecks implements CheckedCommitments {
    @Inject
    CommitmentRepository commitments;

    @Inject
    CommitmentTermsRepository terms;

    @Inject
    AgencyRepository agencies;

    @Override
    public CheckedCommitment readable(Actor actor, String number) {
        Commitment commitment = commitments.byNumber(number);
        if (!CommitmentAccess.mayReadForOffice(actor, commitment, agencies)) {
            throw new NotFound(number);
        }
        return of(commitment, termsOf(commitment), CommitmentAccess.acts(actor, commitment, CommitmentParty.OFFICE));
    }

    @Override
    public CheckedCommitment decidedBy(Actor actor, String number) {
        CommitmentAccess.requireParty(actor, commitments.byNumber(number), CommitmentParty.OFFICE);
        Commitment commitment = commitments.findForUpdate(number);
        return of(commitment, termsOf(commitment), true);
    }

    private CommitmentTerms termsOf(Commitment commitment) {
        return terms.byIssue(commitment.termsIssue()).terms();
    }

    /** @param kept the terms that the commitment keeps */
    static CheckedCommitment of(Commitment commitment, CommitmentTerms kept, boolean decidedByReader) {
        return new CheckedCommitment(
                commitment.number(),
                commitment.premises().signName(),
                commitment.merchant().creditCode().value(),
                commitment.premises().id(),
                commitment.office(),
                kept.penaltyFreeYears(),
                decidedByReader);
    }
}

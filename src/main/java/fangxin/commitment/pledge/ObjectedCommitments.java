package fangxin.commitment.pledge;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.naming.notice.ActionStamp;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/**
 * Domain service for the objections to pledges: it finds the pledge in its public period, checks who decides and who
 * reads, and takes the steps that an objection and its decision bring, with the messages to the holder.
 */
@ApplicationScoped
public class ObjectedCommitments {
    @Inject
    CommitmentRepository commitments;

    @Inject
    CommitmentPresenter presenter;

    @Inject
    CommitmentLetters letters;

    @Inject
    AgencyRepository agencies;

    /** Finds a commitment that is in its public period, which anyone may read. */
    public Optional<Commitment> inPublicPeriod(String number) {
        return commitments.find(number).filter(commitment -> commitment.state().isInPublicPeriod());
    }

    /** Returns the pledged promises, one a line. */
    public LocalizedText promises(Commitment commitment) {
        return commitment.content().lines(presenter.termsOf(commitment));
    }

    /** Returns a commitment, locked until the transaction ends. */
    public Commitment findForUpdate(String number) {
        return commitments.findForUpdate(number);
    }

    /** Requires an officer who decides on the commitment; not found by other actors. */
    public void requireOffice(Actor actor, Commitment commitment) {
        CommitmentAccess.requireParty(actor, commitment, CommitmentParty.OFFICE);
    }

    /** Requires that the actor may read the commitment for its office; not found otherwise. */
    public void requireReader(Actor actor, Commitment commitment) {
        if (!readOffices(actor).contains(commitment.office())
                || actor.isRecusedFrom(commitment.merchant().id())) {
            throw new NotFound(commitment.number());
        }
    }

    /** Returns the offices whose objections a person reads. */
    public Set<String> readOffices(Actor actor) {
        return CommitmentAccess.readOffices(actor, agencies);
    }

    /** Enters an objection: the public period cannot end before its decision. */
    public void object(Commitment commitment, String reason, ActionStamp by) {
        commitment.take(CommitmentStep.ENTER_OBJECTION, reason, presenter.termsOf(commitment), by);
        commitments.flush();
    }

    /** Dismisses one objection. */
    public void dismiss(Commitment commitment, String answer, boolean othersOpen, ActionStamp by) {
        commitment.dismissObjection(answer, othersOpen, presenter.termsOf(commitment), by);
        commitments.flush();
    }

    /** Sustains an objection: the pledge is refused, and the holder is notified. */
    public void sustain(Commitment commitment, String answer, ActionStamp by) {
        commitment.take(CommitmentStep.SUSTAIN_OBJECTION, answer, presenter.termsOf(commitment), by);
        letters.refused(commitment, answer, by.moment());
        commitments.flush();
    }
}

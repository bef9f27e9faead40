package fangxin.commitment.pledge;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleChange;
import fangxin.naming.title.TitleChangeHandler;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.SystemActor;
import fangxin.round.TitleTrack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Handler of changed titles: it closes the commitment whose title has expired or was revoked, cancelled or voided,
 * reopens it when the revocation is overturned, and takes back the confirmation of conditions for stars that a card
 * took.
 */
@ApplicationScoped
class CommitmentTitleHandler implements TitleChangeHandler {
    @Inject
    CommitmentRepository commitments;

    @Inject
    CommitmentPresenter presenter;

    @Inject
    AgencyRepository agencies;

    @Inject
    SystemActor actors;

    @Inject
    BusinessClock businessClock;

    @Override
    public void changed(Title title) {
        if (title.category().track() != TitleTrack.COMMITMENT) {
            return;
        }
        if (!title.status().standing().isRunning()) {
            commitments.openOfTitle(title.number()).ifPresent(this::close);
            return;
        }
        commitments
                .newestOfTitle(title.number())
                .filter(newest -> newest.state() == CommitmentState.CLOSED)
                .ifPresent(this::reopen);
        TitleChange last = title.timeline().getLast().change();
        if (last != null && last.step().lowersStars()) {
            commitments.openOfTitle(title.number()).ifPresent(open -> {
                Commitment commitment = commitments.findForUpdate(open.number());
                commitment.unconfirmAbove(title.category().stars(), presenter.termsOf(commitment));
            });
        }
    }

    private void close(Commitment open) {
        Commitment commitment = commitments.findForUpdate(open.number());
        commitment.take(CommitmentStep.CLOSE, null, presenter.termsOf(commitment), stamp());
    }

    private void reopen(Commitment closed) {
        Commitment commitment = commitments.findForUpdate(closed.number());
        commitment.reopen(agencies.present().apply(commitment.office()), presenter.termsOf(commitment), stamp());
    }

    private ActionStamp stamp() {
        BusinessMoment now = businessClock.now();
        return new ActionStamp(actors.actorOn(now.today()), now);
    }
}

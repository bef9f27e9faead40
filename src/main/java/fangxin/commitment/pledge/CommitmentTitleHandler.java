package fangxin.commitment.pledge;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleChangeHandler;
import fangxin.naming.title.TitleStanding;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.SystemActor;
import fangxin.round.TitleTrack;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Handler of changed titles that closes the commitment whose title has expired or was revoked, cancelled or voided. */
@ApplicationScoped
class CommitmentTitleHandler implements TitleChangeHandler {
    @Inject
    CommitmentRepository commitments;

    @Inject
    CommitmentPresenter presenter;

    @Inject
    SystemActor actors;

    @Inject
    BusinessClock businessClock;

    @Override
    public void changed(Title title) {
        TitleStanding standing = title.status().standing();
        if (title.category().track() != TitleTrack.COMMITMENT
                || standing == TitleStanding.VALID
                || standing == TitleStanding.SUSPENDED) {
            return;
        }
        Optional<Commitment> open = commitments.openOfTitle(title.number());
        BusinessMoment now = businessClock.now();
        open.ifPresent(commitment -> commitments
                .findForUpdate(commitment.number())
                .take(
                        CommitmentStep.CLOSE,
                        null,
                        presenter.termsOf(commitment),
                        new ActionStamp(actors.on(now.today()), now)));
    }
}

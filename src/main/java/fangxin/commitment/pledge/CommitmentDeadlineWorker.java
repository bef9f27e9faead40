package fangxin.commitment.pledge;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimitRecomputation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Implementation of {@link TimeLimitRecomputation}, one transaction for each commitment, that recomputes its last days
 * when the working calendar changes: never to an earlier day. The holder, and the chain that answers for it, are notified
 * of a later day for the correction or of the public period.
 */
@ApplicationScoped
@Transactional
class CommitmentDeadlineWorker implements TimeLimitRecomputation {
    @Inject
    CommitmentRepository commitments;

    @Inject
    CommitmentPresenter presenter;

    @Inject
    CommitmentLetters letters;

    @Inject
    BusinessClock businessClock;

    /** Returns the numbers of the open commitments of which a last day is in a year, or later. */
    @Override
    public List<String> keysFrom(int year) {
        return commitments.dueFrom(LocalDate.of(year, 1, 1));
    }

    @Override
    public void recompute(String number, int year) {
        Commitment commitment = commitments.findForUpdate(number);
        BusinessMoment now = businessClock.now();
        boolean moved = commitment.recompute(presenter.termsOf(commitment), now.calendar());
        if (moved
                && (commitment.state() == CommitmentState.RETURNED
                        || commitment.state() == CommitmentState.PUBLIC_PERIOD)) {
            letters.moved(commitment, now);
        }
    }
}

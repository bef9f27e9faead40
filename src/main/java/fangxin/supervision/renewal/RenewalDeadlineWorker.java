package fangxin.supervision.renewal;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimitRecomputation;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.SystemActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Transactions, one renewal each, that recompute its last day, or that of asking for a review, when the working calendar
 * changes: never to an earlier day. The holder is notified where the day is its own.
 */
@ApplicationScoped
@Transactional
class RenewalDeadlineWorker implements TimeLimitRecomputation {
    @Inject
    RenewalRepository renewals;

    @Inject
    RenewalPresenter presenter;

    @Inject
    TitleRepository titles;

    @Inject
    RenewalTransitions transitions;

    @Inject
    SystemActor actors;

    @Inject
    AccountNotifier mailings;

    @Inject
    BusinessClock businessClock;

    /** Returns the numbers of the renewals of which a last day is in a year, or later. */
    @Override
    public List<String> keysFrom(int year) {
        return renewals.dueFrom(LocalDate.of(year, 1, 1));
    }

    @Override
    public void recompute(String number, int year) {
        titles.lock(renewals.titleOf(number));
        Renewal renewal = renewals.findForUpdate(number);
        BusinessMoment now = businessClock.now();
        if (!renewal.recompute(presenter.termsOf(renewal), now)) {
            return;
        }
        if (renewal.state() == RenewalState.RETURNED) {
            notifyHolder(renewal, "renewal.letter.moved", "renewal-moved/", renewal.dueOn(), now);
        } else if (renewal.state() == RenewalState.REFUSED) {
            transitions.prolong(renewal, new ActionStamp(actors.actorOn(now.today()), now));
            notifyHolder(renewal, "renewal.letter.reviewMoved", "renewal-review-moved/", renewal.reviewUntil(), now);
        }
    }

    private void notifyHolder(Renewal renewal, String key, String occasion, LocalDate lastDay, BusinessMoment now) {
        mailings.toMerchant(
                String.valueOf(renewal.title().holder().merchant()),
                now.today(),
                key,
                occasion + renewal.number() + "/" + lastDay,
                renewal.title().place().signName(),
                now.stated(lastDay));
    }
}

package fangxin.supervision.renewal;

import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimitRecomputation;
import fangxin.organization.identity.AccountNotifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Transactions, one renewal each, that recompute its last day when the working calendar changes: never to an earlier
 * day. The holder is notified where the day is its own.
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
    AccountNotifier mailings;

    @Inject
    BusinessClock businessClock;

    /** Returns the numbers of the open renewals whose last day is in a year, or later. */
    @Override
    public List<String> keysFrom(int year) {
        return renewals.dueFrom(LocalDate.of(year, 1, 1));
    }

    @Override
    public void recompute(String number, int year) {
        titles.lock(renewals.titleOf(number));
        Renewal renewal = renewals.findForUpdate(number);
        BusinessMoment now = businessClock.now();
        if (renewal.recompute(presenter.termsOf(renewal), now.calendar()) && renewal.state() == RenewalState.RETURNED) {
            mailings.toMerchant(
                    String.valueOf(renewal.title().holder().merchant()),
                    now.today(),
                    "renewal.letter.moved",
                    "renewal-moved/" + number + "/" + renewal.dueOn(),
                    renewal.title().place().signName(),
                    now.stated(renewal.dueOn()));
        }
    }
}

package fangxin.supervision.renewal;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleChangeHandler;
import fangxin.naming.title.TitleEvent;
import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Handler of changed titles: the signature of its official document ends a renewal, another renewal or the end of the
 * title closes it, and a measure on the title stops the time of the office until it ends.
 */
@ApplicationScoped
class RenewalTitleHandler implements TitleChangeHandler {
    @Inject
    RenewalRepository renewals;

    @Inject
    RenewalPresenter presenter;

    @Inject
    AccountNotifier mailings;

    @Inject
    BusinessClock businessClock;

    @Override
    public void changed(Title title) {
        TitleEvent event = title.timeline().getLast();
        BusinessMoment now = businessClock.now();
        boolean renewed = event.change() != null && event.change().step() == TitleStep.RENEW;
        if (!renewed && !hasEnded(title, now)) {
            renewals.openOf(title.number()).ifPresent(open -> followMeasure(open.number(), now));
            return;
        }
        renewals.openOf(title.number()).ifPresent(open -> {
            Renewal renewal = renewals.findForUpdate(open.number());
            if (renewed
                    && renewal.state() == RenewalState.IN_DOCUMENT
                    && renewal.document().equals(event.document())) {
                renewal.renew(event.actor(), now.at());
            } else {
                renewal.close(event.actor(), now.at());
            }
        });
    }

    private void followMeasure(String number, BusinessMoment now) {
        Renewal renewal = renewals.findForUpdate(number);
        if (renewal.followMeasure(presenter.termsOf(renewal), now)) {
            mailings.toMerchant(
                    String.valueOf(renewal.title().holder().merchant()),
                    now.today(),
                    "renewal.letter.resumed",
                    "renewal-resumed/" + number + "/" + renewal.dueOn(),
                    renewal.title().place().signName(),
                    now.stated(renewal.dueOn()));
        }
    }

    private static boolean hasEnded(Title title, BusinessMoment now) {
        return !title.standing(now.today()).isRunning();
    }
}

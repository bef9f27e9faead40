package fangxin.supervision.renewal;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleChangeHandler;
import fangxin.naming.title.TitleEvent;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Handler of changed titles: the signature of its official document ends a renewal, and another renewal or the end of the
 * title closes it.
 */
@ApplicationScoped
class RenewalTitleHandler implements TitleChangeHandler {
    @Inject
    RenewalRepository renewals;

    @Inject
    BusinessClock businessClock;

    @Override
    public void changed(Title title) {
        TitleEvent event = title.timeline().getLast();
        BusinessMoment now = businessClock.now();
        boolean renewed = event.change() != null && event.change().step() == TitleStep.RENEW;
        if (!renewed && !hasEnded(title, now)) {
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

    private static boolean hasEnded(Title title, BusinessMoment now) {
        TitleStanding standing = title.standing(now.today());
        return standing != TitleStanding.VALID && standing != TitleStanding.SUSPENDED;
    }
}

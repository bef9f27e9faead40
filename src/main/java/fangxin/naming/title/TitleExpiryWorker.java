package fangxin.naming.title;

import fangxin.naming.notice.ActionStamp;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Transactions of {@link TitleExpiryJob} that expire titles whose term is over, some hundred each. */
@ApplicationScoped
@Transactional
class TitleExpiryWorker {
    private static final int MOST = 500;

    @Inject
    TitleRepository titles;

    @Inject
    AccountNotifier mailings;

    @Inject
    TitleRegister register;

    @Inject
    @Any
    Instance<TitleTermKeeper> keepers;

    @Inject
    BusinessClock businessClock;

    /**
     * Expires some of the titles whose term is over (期满), unless a keeper prolongs the term, and notifies their holders;
     * answers how many it has handled.
     */
    int expire(Actor actor) {
        ActionStamp by = new ActionStamp(actor, businessClock.now());
        LocalDate today = by.moment().today();
        List<Title> over = titles.over(today, MOST);
        over.stream().filter(title -> !isKept(title, by)).forEach(title -> {
            register.expire(title, by);
            if (title.holder().merchant() != null) {
                mailings.toMerchant(
                        title.holder().merchant(),
                        today,
                        "naming.letter.expired",
                        "expired/" + title.number(),
                        title.place().signName(),
                        title.number(),
                        title.term().validUntil());
            }
        });
        return over.size();
    }

    private boolean isKept(Title title, ActionStamp by) {
        return keepers.stream().anyMatch(keeper -> keeper.keep(title, by));
    }
}

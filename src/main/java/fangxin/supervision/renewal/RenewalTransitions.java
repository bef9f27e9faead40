package fangxin.supervision.renewal;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRegister;
import fangxin.naming.title.TitleTermKeeper;
import fangxin.organization.identity.AccountNotifier;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Adapter of the port {@link TitleTermKeeper}: a title whose renewal came in time and is not decided enters the transition
 * instead of expiring, and its holder is notified.
 */
@ApplicationScoped
class RenewalTransitions implements TitleTermKeeper {
    @Inject
    RenewalRepository renewals;

    @Inject
    RenewalPresenter presenter;

    @Inject
    TitleRegister register;

    @Inject
    AccountNotifier mailings;

    @Override
    public boolean keep(Title title, ActionStamp by) {
        Optional<Renewal> open = renewals.openOf(title.number())
                .filter(renewal -> RenewalTransitionRule.isEntered(renewal, by.moment()));
        open.ifPresent(renewal -> {
            register.enterTransition(
                    title,
                    RenewalTransitionRule.lastDay(title, presenter.termsOf(renewal)),
                    Messages.inBoth("renewal.transition.cause"),
                    by);
            mailings.toMerchant(
                    String.valueOf(title.holder().merchant()),
                    by.moment().today(),
                    "renewal.letter.transition",
                    "renewal-transition/" + title.number() + "/" + title.term().validUntil(),
                    title.place().signName(),
                    title.term().validUntil());
        });
        return open.isPresent();
    }
}

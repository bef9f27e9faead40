package fangxin.commitment.pledge;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRegister;
import fangxin.naming.title.TitleStep;
import fangxin.naming.title.TitleTermExtension;
import fangxin.organization.identity.AccountNotifier;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Adapter of the port {@link TitleTermExtension}: a title whose pledge has lapsed enters the transition instead of
 * expiring, once in a term and where the terms of the pledge have one, and its holder is notified. A title under a
 * measure expires.
 */
@ApplicationScoped
class PledgeTransitions implements TitleTermExtension {
    @Inject
    CommitmentRepository commitments;

    @Inject
    CommitmentPresenter presenter;

    @Inject
    TitleRegister register;

    @Inject
    AccountNotifier mailings;

    @Override
    public boolean extend(Title title, ActionStamp by) {
        Optional<LocalDate> last = title.isPledged()
                        && !title.status().isUnderMeasure()
                        && TitleStep.ENTER_TRANSITION.from().contains(title.status())
                ? commitments
                        .openOfTitle(title.number())
                        .flatMap(pledge -> CommitmentRenewalRule.transitionUntil(title, presenter.termsOf(pledge)))
                        .filter(day -> !by.moment().isAfter(day))
                : Optional.empty();
        last.ifPresent(day -> enter(title, day, by));
        return last.isPresent();
    }

    private void enter(Title title, LocalDate last, ActionStamp by) {
        LocalDate ended = title.term().validUntil();
        register.enterTransition(title, last, Messages.inBoth("pledge.cause.transition", ended, last), by);
        mailings.toMerchant(
                String.valueOf(title.holder().merchant()),
                by.moment().today(),
                "pledge.letter.transition",
                "pledge-transition/" + title.number() + "/" + ended,
                title.place().signName(),
                ended,
                last);
    }
}

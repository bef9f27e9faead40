package fangxin.supervision.renewal;

import fangxin.common.LocalizedText;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRegister;
import fangxin.naming.title.TitleTermExtension;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.platform.i18n.Messages;
import fangxin.supervision.holderterms.RenewalTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Adapter of the port {@link TitleTermExtension}: a title whose renewal came in time and is not decided enters the
 * transition instead of expiring, or has it prolonged, and its holder is notified. So does one whose renewal was
 * refused, until the last day on which the holder can ask for a review, and once it has asked as long as any other. A
 * measure on the title continues, as cause and message state.
 */
@ApplicationScoped
class RenewalTransitions implements TitleTermExtension {
    @Inject
    RenewalRepository renewals;

    @Inject
    RenewalPresenter presenter;

    @Inject
    TitleRegister register;

    @Inject
    AccountNotifier mailings;

    /** Prolongs the transition of a title whose holder has asked for a review of the refusal, or has longer to ask. */
    void prolong(Renewal renewal, ActionStamp by) {
        Title title = renewal.title();
        LocalDate last = renewal.transitionUntil(presenter.termsOf(renewal));
        if (RenewalTransitionRule.isInTransition(title)
                && title.term().validUntil().isBefore(last)) {
            register.enterTransition(title, last, cause(renewal, "renewal.transition.cause"), by);
        }
    }

    @Override
    public boolean extend(Title title, ActionStamp by) {
        Optional<Renewal> open = renewals.openOf(title.number())
                .or(() -> renewals.ofTitle(title.number()).stream()
                        .filter(renewal -> renewal.isReviewable(by.moment()))
                        .findFirst())
                .filter(renewal -> isExtended(renewal, presenter.termsOf(renewal), by.moment()));
        open.ifPresent(renewal -> enter(renewal, by));
        return open.isPresent();
    }

    private static boolean isExtended(Renewal renewal, RenewalTerms terms, BusinessMoment now) {
        return (RenewalTransitionRule.isEntered(renewal, now)
                        && renewal.transitionUntil(terms)
                                .isAfter(renewal.title().term().validUntil()))
                || RenewalTransitionRule.isProlonged(renewal, terms, now);
    }

    private void enter(Renewal renewal, ActionStamp by) {
        Title title = renewal.title();
        boolean prolonged = RenewalTransitionRule.isInTransition(title) && !RenewalMeasureRule.applies(title);
        register.enterTransition(
                title,
                RenewalTransitionRule.nextLastDay(renewal, presenter.termsOf(renewal)),
                cause(renewal, prolonged ? "renewal.transition.overdue.cause" : "renewal.transition.cause"),
                by);
        mailings.toMerchant(
                String.valueOf(title.holder().merchant()),
                by.moment().today(),
                letter(renewal, prolonged),
                "renewal-transition/" + title.number() + "/" + title.term().validUntil(),
                title.place().signName(),
                title.term().validUntil());
    }

    /** Returns the cause of a transition; where a measure holds the decision, that it waits for its end. */
    private static LocalizedText cause(Renewal renewal, String settled) {
        return Messages.inBoth(
                RenewalMeasureRule.holdsDecision(renewal) ? "renewal.transition.measured.cause" : settled);
    }

    private static String letter(Renewal renewal, boolean prolonged) {
        if (RenewalMeasureRule.holdsDecision(renewal)) {
            return "renewal.letter.measured";
        }
        return prolonged ? "renewal.letter.prolonged" : "renewal.letter.transition";
    }
}

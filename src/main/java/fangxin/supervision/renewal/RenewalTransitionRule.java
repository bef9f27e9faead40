package fangxin.supervision.renewal;

import fangxin.common.RuleViolation;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleStatus;
import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.supervision.holderterms.RenewalTerms;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Rule of the transition (续期过渡): some days before the end of the term the office is asked to draft the transition of a
 * title whose renewal came in time and is not decided; where none is signed by the last day, the title enters the
 * transition by itself, since the office's delay ends no title. On the last day of the transition it is prolonged by as
 * many days, again by itself, up to the longest transition of the terms. A title under a measure enters the transition
 * too, and the measure continues: otherwise the title would expire before the measure has ended, and its renewal would
 * be closed. A transition is no term: a renewal that is begun in it is for the term before it.
 *
 * <p>Worked example with 10 and 90 days: a term to 26 February 2027 is on the worklist of the drafter from 16 February;
 * on 26 February, or at 00:00:00 of the 27th where the application came in the last hour, the title is in transition to
 * 27 May; where the office has not decided on that day, to 25 August, and so on. With 36 months and renewals of three
 * years the last transition ends on 25 February 2030, a day before the renewed term would.
 */
final class RenewalTransitionRule {
    private RenewalTransitionRule() {}

    /** Returns whether the drafter has to draft the transition. */
    static boolean isDue(Renewal renewal, RenewalTerms terms, BusinessMoment now) {
        LocalDate end = renewal.title().term().validUntil();
        return renewal.keepsTitle(now)
                && renewal.state() != RenewalState.IN_DOCUMENT
                && !RenewalMeasureRule.applies(renewal.title())
                && end != null
                && !now.today().isBefore(end.minusDays(terms.transitionBefore()))
                && TitleStep.ENTER_TRANSITION.from().contains(renewal.title().status());
    }

    static void require(Renewal renewal, RenewalTerms terms, BusinessMoment now) {
        if (!isDue(renewal, terms, now)) {
            throw RuleViolation.conflict(
                    "renewal.transition.early", renewal.title().place().signName(), terms.transitionBefore());
        }
    }

    /** Returns whether the title is in transition, also while a measure applies to it. */
    static boolean isInTransition(Title title) {
        return title.settledStatus() == TitleStatus.TRANSITION;
    }

    /** Returns the last day of the term without a transition: in one, the newest renewal of the title states it. */
    static LocalDate termEnd(Title title, List<Renewal> newestFirst) {
        return newestFirst.stream()
                .findFirst()
                .filter(newest -> isInTransition(title) && newest.state() != RenewalState.RENEWED)
                .map(Renewal::termEnd)
                .orElse(title.term().validUntil());
    }

    /** Returns whether the office has refused to renew the term of the title, which ends the applications for it. */
    static boolean isRefused(Title title, List<Renewal> newestFirst) {
        LocalDate end = termEnd(title, newestFirst);
        return newestFirst.stream()
                .anyMatch(renewal ->
                        renewal.state().isRefused() && renewal.termEnd().equals(end));
    }

    /** Returns whether the title enters the transition without a decision: the last day of its term has come. */
    static boolean isEntered(Renewal renewal, BusinessMoment now) {
        Title title = renewal.title();
        return renewal.keepsTitle(now)
                && title.term().validUntil() != null
                && !now.today().isBefore(title.term().validUntil())
                && enteredFrom().contains(title.status());
    }

    /** Returns whether the transition is prolonged without a decision: its last day has come, and it is not the longest. */
    static boolean isProlonged(Renewal renewal, RenewalTerms terms, BusinessMoment now) {
        Title title = renewal.title();
        return renewal.keepsTitle(now)
                && isInTransition(title)
                && TitleStep.ENTER_TRANSITION.from().contains(title.status())
                && !now.today().isBefore(title.term().validUntil())
                && nextLastDay(renewal, terms).isAfter(title.term().validUntil());
    }

    /**
     * Returns the last day of a transition that a title enters, or by which its transition is prolonged: while a refusal
     * can be reviewed, at the latest that of asking for the review.
     */
    static LocalDate nextLastDay(Renewal renewal, RenewalTerms terms) {
        LocalDate first = renewal.transitionUntil(terms);
        LocalDate end = renewal.title().term().validUntil();
        if (end.isBefore(first)) {
            return first;
        }
        LocalDate next = earlier(end.plusDays(terms.transitionDays()), longest(renewal, terms));
        return renewal.state() == RenewalState.REFUSED ? earlier(renewal.reviewUntil(), next) : next;
    }

    /** Returns the last day of the longest transition, so that a renewal still adds a day to the term. */
    private static LocalDate longest(Renewal renewal, RenewalTerms terms) {
        return earlier(
                renewal.termEnd().plusMonths(terms.monthsOfLongestTransition()),
                renewal.renewedUntil(terms).minusDays(1));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /** Returns the statuses from which a title enters the transition by itself. */
    static Set<TitleStatus> enteredFrom() {
        EnumSet<TitleStatus> from = EnumSet.copyOf(TitleStep.ENTER_TRANSITION.from());
        from.remove(TitleStatus.TRANSITION);
        return from;
    }

    /** Returns the last day of a transition that a drafter drafts. */
    static LocalDate lastDay(Title title, RenewalTerms terms) {
        return title.term().validUntil().plusDays(terms.transitionDays());
    }
}

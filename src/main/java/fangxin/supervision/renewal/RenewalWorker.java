package fangxin.supervision.renewal;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import fangxin.platform.config.Settings;
import fangxin.supervision.holderterms.HolderTermsRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Transactions of {@link RenewalJob}, one title each: notify holders that they can renew, remind those without an
 * application, and bring titles into the transition whose renewal is not decided on the last day.
 */
@ApplicationScoped
@Transactional
class RenewalWorker {
    private static final int PORTION = 100;
    private static final int MOST = 500;

    @Inject
    RenewalRepository renewals;

    @Inject
    RenewalTransitions transitions;

    @Inject
    HolderTermsRepository terms;

    @Inject
    TitleRepository titles;

    @Inject
    AccountNotifier mailings;

    @Inject
    BusinessClock businessClock;

    /**
     * Returns the numbers of some titles after another whose window has opened, and whose holders are not notified yet.
     */
    List<String> toOffer(String after) {
        LocalDate today = businessClock.now().today();
        return renewals.toOffer(
                today, today.plusDays(terms.current().terms().renewal().opensBefore()), after, PORTION);
    }

    /**
     * Notifies the holder of a title that it can renew, unless it was notified meanwhile or the title is in
     * transition.
     */
    void offer(String number) {
        Title title = titles.findForUpdate(number);
        LocalDate lastDay = title.term().validUntil();
        if (!RenewalTransitionRule.isInTransition(title) && !renewals.isOffered(number, lastDay)) {
            BusinessMoment now = businessClock.now();
            renewals.add(new RenewalOffer(number, lastDay, now.at()));
            send(title, "renewal.letter.opening", "renewal-open/", now);
        }
    }

    /** Returns the ids of some notifications after another whose holders have to be reminded. */
    List<String> toRemind(String after) {
        LocalDate today = businessClock.now().today();
        return renewals.toRemind(
                today, today.plusDays(terms.current().terms().renewal().remindBefore()), after, PORTION);
    }

    /** Reminds the holder of one notification, unless it was reminded meanwhile. */
    void remind(String id) {
        RenewalOffer offer = renewals.offerForUpdate(id);
        if (!offer.isReminded()) {
            BusinessMoment now = businessClock.now();
            offer.remind(now.at());
            send(titles.byNumber(offer.title()), "renewal.letter.reminder", "renewal-remind/", now);
        }
    }

    private void send(Title title, String key, String dedupe, BusinessMoment now) {
        mailings.toMerchant(
                String.valueOf(title.holder().merchant()),
                now.today(),
                key,
                dedupe + title.number() + "/" + title.term().validUntil(),
                title.place().signName(),
                title.term().validUntil(),
                Settings.baseUrl() + "/my/renewal?title=" + title.number());
    }

    /** Returns the numbers of the titles whose last day has come with a renewal that is not decided. */
    List<String> ending() {
        return renewals.titlesEnding(businessClock.now().today(), MOST);
    }

    /** Brings a title into the transition, unless its renewal was decided meanwhile. */
    void enterTransition(String number, Actor system) {
        transitions.extend(titles.findForUpdate(number), new ActionStamp(system, businessClock.now()));
    }
}

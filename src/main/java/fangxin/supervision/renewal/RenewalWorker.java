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
import fangxin.supervision.holderterms.RenewalTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Transactions of {@link RenewalJob}: notify holders that they can renew, remind those without an application, and bring
 * titles into the transition whose renewal is not decided on the last day.
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

    /** Notifies some of the holders whose window has opened; answers how many. */
    int offer() {
        BusinessMoment now = businessClock.now();
        RenewalTerms inForce = terms.current().terms().renewal();
        List<Title> opened = renewals.toOffer(now.today(), now.today().plusDays(inForce.opensBefore()), PORTION);
        opened.forEach(title -> {
            renewals.add(new RenewalOffer(title.number(), title.term().validUntil(), now.at()));
            send(title, "renewal.letter.opening", "renewal-open/", now);
        });
        return opened.size();
    }

    /** Reminds some of the holders without an application; answers how many. */
    int remind() {
        BusinessMoment now = businessClock.now();
        RenewalTerms inForce = terms.current().terms().renewal();
        List<RenewalOffer> waiting =
                renewals.toRemind(now.today(), now.today().plusDays(inForce.remindBefore()), PORTION);
        waiting.forEach(offer -> {
            offer.remind(now.at());
            send(titles.byNumber(offer.title()), "renewal.letter.reminder", "renewal-remind/", now);
        });
        return waiting.size();
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

    /** Numbers of the titles whose last day has come with a renewal that is not decided. */
    List<String> ending() {
        return renewals.titlesEnding(businessClock.now().today(), MOST);
    }

    /** Brings a title into the transition, unless its renewal was decided meanwhile. */
    void enterTransition(String number, Actor system) {
        transitions.keep(titles.findForUpdate(number), new ActionStamp(system, businessClock.now()));
    }
}

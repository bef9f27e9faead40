package fangxin.naming.title;

import fangxin.naming.notice.ActionStamp;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Transactions of {@link TitleExpiryJob}, one title each, that expire titles whose term is over, unless a {@link
 * TitleTermExtension} extends their terms, ask for their plaques, and notify their holders.
 */
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
    PlaqueReturnPolicy plaques;

    @Inject
    @Any
    Instance<TitleTermExtension> extensions;

    @Inject
    BusinessClock businessClock;

    /** Returns the numbers of some titles after another one whose term is over, in ascending order. */
    List<String> over(String after) {
        return titles.over(businessClock.now().today(), after, MOST);
    }

    /**
     * Expires a title whose term is over (期满), unless an extension prolongs the term or the title has changed
     * meanwhile, and notifies its holder; returns whether it expired.
     */
    boolean expire(String number, Actor actor) {
        Title title = titles.findForUpdate(number);
        ActionStamp by = new ActionStamp(actor, businessClock.now());
        if (!title.term().isOver(by.moment().today())
                || !TitleStep.EXPIRE.from().contains(title.status())
                || isExtended(title, by)) {
            return false;
        }
        register.expire(title, plaques.lastReturnDay(title, by.moment().today(), by.moment()), by);
        notifyHolder(
                title,
                title.mayHaveUnreturnedPlaque() ? "naming.letter.expiredWithPlaque" : "naming.letter.expired",
                "expired/" + title.number(),
                by.moment());
        return true;
    }

    /**
     * Returns the numbers of some expired titles after another one whose plaques were never demanded, in ascending
     * order.
     */
    List<String> withForgottenPlaque(String after) {
        return titles.withForgottenPlaque(after, MOST);
    }

    /** Asks the holder for the plaque of a title that has expired before the return of plaques was tracked. */
    void recallPlaque(String number, Actor actor) {
        Title title = titles.findForUpdate(number);
        ActionStamp by = new ActionStamp(actor, businessClock.now());
        if (title.isPlaqueForgotten()) {
            title.recallPlaque(plaques.lastReturnDay(title, by.moment().today(), by.moment()), by);
            notifyHolder(title, "naming.letter.expiredWithPlaque", "plaque-recalled/" + title.number(), by.moment());
        }
    }

    private void notifyHolder(Title title, String key, String dedupeKey, BusinessMoment now) {
        if (title.holder().merchant() != null) {
            mailings.toMerchant(
                    title.holder().merchant(),
                    now.today(),
                    key,
                    dedupeKey,
                    title.place().signName(),
                    title.number(),
                    title.term().validUntil(),
                    now.stated(title.plaque().dueOn()));
        }
    }

    private boolean isExtended(Title title, ActionStamp by) {
        return extensions.stream().anyMatch(extension -> extension.extend(title, by));
    }
}

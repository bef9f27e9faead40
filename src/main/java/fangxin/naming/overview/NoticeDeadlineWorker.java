package fangxin.naming.overview;

import fangxin.naming.notice.NoticeItem;
import fangxin.naming.notice.NoticeRepository;
import fangxin.naming.notice.PublicNotice;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimitRecomputation;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.SystemActor;
import fangxin.platform.config.Settings;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.StepContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Implementation of {@link TimeLimitRecomputation}, one transaction for each open notice, that recomputes its last day
 * when the working calendar changes, records a moved day as a correction, and notifies applicants and the office.
 */
@ApplicationScoped
@Transactional
class NoticeDeadlineWorker implements TimeLimitRecomputation {
    @Inject
    NoticeRepository notices;

    @Inject
    AccountNotifier mailings;

    @Inject
    SystemActor actors;

    @Inject
    BusinessClock businessClock;

    /** Returns the ids of the notices that still run and end in a year, or later. */
    @Override
    public List<String> keysFrom(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate today = businessClock.now().today();
        return notices.findOpen(first.isAfter(today) ? first : today).stream()
                .map(PublicNotice::id)
                .toList();
    }

    /** Recomputes a last day, which the notice then shows as a correction, and notifies applicants and the office. */
    @Override
    public void recompute(String id, int year) {
        PublicNotice notice = notices.findForUpdate(id);
        BusinessMoment now = businessClock.now();
        LocalDate before = notice.lastDay();
        if (!notice.isOpen(now.today())
                || !notice.recompute(
                        Messages.message(Locale.CHINESE, "naming.notice.extended", String.valueOf(year)),
                        StepContext.by(actors.actorOn(now.today()), now))) {
            return;
        }
        String occasion = "extended/" + id + "/" + notice.lastDay() + "/";
        String address = Settings.baseUrl() + "/notices/" + id;
        notice.items().stream()
                .map(NoticeItem::candidacy)
                .map(Candidacy::merchant)
                .distinct()
                .forEach(merchant -> mailings.toMerchant(
                        merchant.id(),
                        now.today(),
                        "naming.letter.extended",
                        occasion + merchant.id(),
                        notice.title(),
                        before,
                        now.stated(notice.lastDay()),
                        address));
        mailings.toHolders(
                Role.COUNTY_OFFICE,
                notice.round().owner(),
                now.today(),
                "naming.letter.extended",
                occasion + "office",
                notice.title(),
                before,
                now.stated(notice.lastDay()),
                address);
    }
}

package fangxin.naming.overview;

import fangxin.naming.notice.NoticeItem;
import fangxin.naming.notice.NoticeRepository;
import fangxin.naming.notice.PublicNotice;
import fangxin.naming.title.PlaqueReturnPolicy;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.organization.identity.RoleNames;
import fangxin.platform.config.Settings;
import fangxin.platform.notification.NotificationComposer;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.StepContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What the system itself does about last days of notices and for plaques once a calendar was published. */
@Stateless
@RolesAllowed(RoleNames.JOB)
public class NamingDeadlineService {
    @Inject
    NoticeRepository notices;

    @Inject
    TitleRepository titles;

    @Inject
    PlaqueReturnPolicy terms;

    @Inject
    AccountNotifier mailings;

    @Inject
    CurrentUser signedIn;

    @Inject
    BusinessClock moments;

    /** Ids of the notices that still run and end in a year, or later. */
    public List<String> notices(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate today = moments.now().today();
        return notices.open(first.isAfter(today) ? first : today).stream()
                .map(PublicNotice::id)
                .toList();
    }

    /** Recomputes a last day, which the notice then shows as a correction, and notifies applicants and the office. */
    public void recomputeNotice(String id, int year) {
        PublicNotice notice = notices.findForUpdate(id);
        BusinessMoment now = moments.now();
        LocalDate before = notice.lastDay();
        if (!notice.open(now.today())
                || !notice.recompute(
                        NotificationComposer.message(Locale.CHINESE, "naming.notice.extended", String.valueOf(year)),
                        StepContext.by(signedIn.actor(), now))) {
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

    /** Numbers of the titles whose plaques have to be given back in a year, or later. */
    public List<String> plaques(int year) {
        return titles.plaquesDueFrom(LocalDate.of(year, 1, 1));
    }

    /** Recomputes the day for giving a plaque back, and notifies its holder. */
    public void recomputePlaque(String number) {
        Title title = titles.findForUpdate(number);
        BusinessMoment now = moments.now();
        LocalDate before = title.plaque().dueOn();
        LocalDate day = terms.back(title, title.timeline().getLast().effective(), now);
        if (title.plaque().returnedOn() == null && day.isAfter(before)) {
            title.deferPlaque(day);
            if (title.merchant() != null) {
                mailings.toMerchant(
                        title.merchant(),
                        now.today(),
                        "naming.letter.plaqueMoved",
                        "plaque/" + number + "/" + day,
                        title.signName(),
                        before,
                        now.stated(day));
            }
        }
    }
}

package fangxin.naming;

import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Taking;
import fangxin.identity.Mailings;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.message.Letters;
import fangxin.platform.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What the system itself does about last days of notices and for plaques once a calendar was published. */
@Stateless
@RolesAllowed(Roles.JOB)
public class NamingDeadlineDesk {
    @Inject
    Notices notices;
    @Inject
    Titles titles;
    @Inject
    PlaqueTerms terms;
    @Inject
    Mailings mailings;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** Ids of the notices that still run and end in a year, or later. */
    public List<String> notices(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate today = moments.now().today();
        return notices.open(first.isAfter(today) ? first : today).stream().map(PublicNotice::id).toList();
    }

    /** Recomputes a last day, which the notice then shows as a correction, and notifies applicants and the office. */
    public void recomputeNotice(String id, int year) {
        PublicNotice notice = notices.held(id);
        Moment now = moments.now();
        LocalDate before = notice.lastDay();
        if (!notice.open(now.today()) || !notice.recompute(Letters.say(Locale.CHINESE, "naming.notice.extended",
                String.valueOf(year)), Taking.by(signedIn.actor(), now))) {
            return;
        }
        String occasion = "extended/" + id + "/" + notice.lastDay() + "/";
        String address = Settings.baseUrl() + "/notices/" + id;
        notice.items().stream().map(NoticeItem::candidacy).map(Candidacy::merchant).distinct()
                .forEach(merchant -> mailings.toMerchant(merchant.id(), now.today(), "naming.letter.extended",
                        occasion + merchant.id(), notice.title(), before, now.stated(notice.lastDay()), address));
        mailings.toHolders(Role.COUNTY_OFFICE, notice.round().owner(), now.today(), "naming.letter.extended",
                occasion + "office", notice.title(), before, now.stated(notice.lastDay()), address);
    }

    /** Numbers of the titles whose plaques have to be given back in a year, or later. */
    public List<String> plaques(int year) {
        return titles.plaquesDueFrom(LocalDate.of(year, 1, 1));
    }

    /** Recomputes the day for giving a plaque back, and notifies its holder. */
    public void recomputePlaque(String number) {
        Title title = titles.held(number);
        Moment now = moments.now();
        LocalDate before = title.plaque().dueOn();
        LocalDate day = terms.back(title, title.timeline().getLast().effective(), now);
        if (title.plaque().returnedOn() == null && day.isAfter(before)) {
            title.deferPlaque(day);
            if (title.merchant() != null) {
                mailings.toMerchant(title.merchant(), now.today(), "naming.letter.plaqueMoved",
                        "plaque/" + number + "/" + day, title.signName(), before, now.stated(day));
            }
        }
    }
}

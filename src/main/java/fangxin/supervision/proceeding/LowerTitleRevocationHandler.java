package fangxin.supervision.proceeding;

import fangxin.criteria.model.SubjectType;
import fangxin.criteria.model.SubjectTypeRepository;
import fangxin.naming.title.CertificateNumber;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleChangeHandler;
import fangxin.naming.title.TitleEvent;
import fangxin.naming.title.TitleEventType;
import fangxin.naming.title.TitleRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.AccountNotifier;
import fangxin.organization.identity.Role;
import fangxin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Handler of changed titles: a revocation notifies the offices that keep running titles of higher levels of the same
 * subject, which were conferred on the lower one. It proposes nothing: whether the ground also concerns the higher title
 * is for its office to find.
 */
@ApplicationScoped
class LowerTitleRevocationHandler implements TitleChangeHandler {
    @Inject
    TitleRepository titles;

    @Inject
    SubjectTypeRepository subjectTypes;

    @Inject
    AccountNotifier mailings;

    @Inject
    BusinessClock businessClock;

    @Override
    public void changed(Title title) {
        TitleEvent event = title.timeline().getLast();
        String creditCode = title.holder().creditCode();
        if (!event.isOf(TitleEventType.REVOKED) || creditCode == null) {
            return;
        }
        BusinessMoment now = businessClock.now();
        SubjectType.SubjectSite site =
                subjectTypes.byCode(title.category().type()).site();
        titles.ofCreditCodes(List.of(creditCode)).stream()
                .filter(other -> isAbove(other, title, site))
                .filter(other -> other.standing(now.today()).isRunning())
                .forEach(other -> notifyOffice(other, title, now));
    }

    private static boolean isAbove(Title higher, Title lower, SubjectType.SubjectSite site) {
        return higher.category().level().compareTo(lower.category().level()) > 0
                && higher.category().track() == lower.category().track()
                && higher.category().type().equals(lower.category().type())
                && higher.identity(site).isSameAs(lower.identity(site));
    }

    private void notifyOffice(Title higher, Title revoked, BusinessMoment now) {
        mailings.toHoldersAbout(
                String.valueOf(higher.holder().merchant()),
                Role.COUNTY_OFFICE,
                higher.owner(),
                now.today(),
                "supervision.letter.lowerRevoked",
                "supervision-lower-revoked/" + revoked.number() + "/"
                        + revoked.timeline().size() + "/" + higher.number(),
                revoked.place().signName(),
                CertificateNumber.of(revoked.number()).grouped(),
                CertificateNumber.of(higher.number()).grouped(),
                Settings.baseUrl() + "/work/title?number=" + higher.number());
    }
}

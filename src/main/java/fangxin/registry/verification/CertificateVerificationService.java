package fangxin.registry.verification;

import fangxin.common.LocalizedText;
import fangxin.naming.title.CertificateNumber;
import fangxin.organization.agency.Agency;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.storage.RecentPublicPictures;
import fangxin.platform.notification.NotificationComposer;
import fangxin.registry.search.UnitRecord;
import fangxin.registry.search.UnitSearchIndex;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the public asks whether a certificate or plaque holds. */
@Stateless
@PermitAll
public class CertificateVerificationService {
    private static final int SHOWN = 40;

    @Inject
    UnitSearchIndex directory;

    @Inject
    RecentPublicPictures pictures;

    @Inject
    BusinessClock moments;

    /** Answers for a number as somebody typed or scanned it. */
    public CertificateVerification verify(String number) {
        return directory
                .find(number)
                .map(this::found)
                .orElseGet(() -> new CertificateVerification(
                        CertificateVerification.Answer.NOT_FOUND,
                        shortened(number),
                        CertificateNumber.parse(number).isEmpty(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        directory.asOf(),
                        directory.behind()));
    }

    /** The answer as a drawing of one line, for the site of whom it is about. */
    public Drawing badge(String number, Locale locale) {
        CertificateVerification verification = verify(number);
        return new Drawing(TitleBadge.of(verification, called(verification.unit()), locale), verification.found());
    }

    private LocalizedText called(UnitRecord unit) {
        if (unit == null) {
            return NotificationComposer.inBoth("platform.name");
        }
        boolean stated = unit.wording().zh() != null && !unit.wording().zh().isBlank();
        return stated ? unit.wording() : directory.names().kind(unit.kind());
    }

    /** @param found whether it is about a unit */
    public record Drawing(String svg, boolean found) {}

    private CertificateVerification found(UnitRecord unit) {
        pictures.shown(unit.photo());
        Optional<Agency> office = directory.names().office(unit.office());
        return new CertificateVerification(
                CertificateVerification.Answer.valueOf(
                        unit.standing(moments.now().today()).name()),
                unit.number(),
                false,
                unit,
                office.map(Agency::name).orElse(new LocalizedText("", "")),
                office.map(Agency::phone).orElse(""),
                directory.names().scope(unit.kind()),
                directory.titlesOf(unit, moments.now().today()),
                directory.asOf(),
                directory.behind());
    }

    private static String shortened(String number) {
        return number == null ? "" : number.length() > SHOWN ? number.substring(0, SHOWN) + "…" : number;
    }
}

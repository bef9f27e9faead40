package fangxin.registry.verification;

import fangxin.common.LocalizedText;
import fangxin.naming.title.CertificateNumber;
import fangxin.organization.agency.Agency;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.storage.RecentPublicPictures;
import fangxin.platform.i18n.Messages;
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
    private static final int MAX_ECHOED = 40;

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
                        CertificateVerification.VerificationAnswer.NOT_FOUND,
                        shortened(number),
                        CertificateNumber.parse(number).isEmpty(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        directory.asOf(),
                        directory.isBehind()));
    }

    /** The answer as a drawing of one line, for the site of whom it is about. */
    public BadgeImage badge(String number, Locale locale) {
        CertificateVerification verification = verify(number);
        return new BadgeImage(
                TitleBadge.of(verification, titleName(verification.unit()), locale), verification.isFound());
    }

    private LocalizedText titleName(UnitRecord unit) {
        if (unit == null) {
            return Messages.inBoth("platform.name");
        }
        boolean stated = unit.wording().zh() != null && !unit.wording().zh().isBlank();
        return stated ? unit.wording() : directory.names().subjectType(unit.subjectType());
    }

    /** @param found whether it is about a unit */
    public record BadgeImage(String svg, boolean found) {}

    private CertificateVerification found(UnitRecord unit) {
        pictures.shown(unit.photo());
        Optional<Agency> office = directory.names().office(unit.office());
        return new CertificateVerification(
                CertificateVerification.VerificationAnswer.valueOf(
                        unit.standing(moments.now().today()).name()),
                unit.number(),
                false,
                unit,
                office.map(Agency::name).orElse(new LocalizedText("", "")),
                office.map(Agency::phone).orElse(""),
                directory.names().scope(unit.subjectType()),
                directory.titlesOf(unit, moments.now().today()),
                directory.asOf(),
                directory.isBehind());
    }

    private static String shortened(String number) {
        return number == null ? "" : number.length() > MAX_ECHOED ? number.substring(0, MAX_ECHOED) + "…" : number;
    }
}

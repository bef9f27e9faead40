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
    UnitSearchIndex index;

    @Inject
    RecentPublicPictures pictures;

    @Inject
    BusinessClock businessClock;

    /** Answers for a number as somebody typed or scanned it. */
    public CertificateVerification verify(String number) {
        return index.find(number)
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
                        index.asOf(),
                        index.isBehind()));
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
        return stated ? unit.wording() : index.names().subjectType(unit.subjectType());
    }

    /** @param found whether it is about a unit */
    public record BadgeImage(String svg, boolean found) {}

    private CertificateVerification found(UnitRecord unit) {
        pictures.shown(unit.photo());
        Optional<Agency> office = index.names().office(unit.office());
        return new CertificateVerification(
                CertificateVerification.VerificationAnswer.valueOf(
                        unit.standing(businessClock.now().today()).name()),
                unit.number(),
                false,
                unit,
                office.map(Agency::name).orElse(new LocalizedText("", "")),
                office.map(Agency::phone).orElse(""),
                index.names().scope(unit.subjectType()),
                index.titlesOf(unit, businessClock.now().today()),
                index.asOf(),
                index.isBehind());
    }

    private static String shortened(String number) {
        return number == null ? "" : number.length() > MAX_ECHOED ? number.substring(0, MAX_ECHOED) + "…" : number;
    }
}

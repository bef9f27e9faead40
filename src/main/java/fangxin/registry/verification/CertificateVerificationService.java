package fangxin.registry.verification;

import fangxin.common.LocalizedText;
import fangxin.naming.title.CertificateNumber;
import fangxin.organization.agency.Agency;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.storage.RecentPublicPictures;
import fangxin.registry.search.UnitRecord;
import fangxin.registry.search.UnitSearchIndex;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Service boundary by which anyone checks certificate and plaque numbers, and gets the badge of one. */
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

    /** Verifies a typed or scanned number. */
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
                        index.isBehind(),
                        null));
    }

    /** Returns the result as an SVG badge of one line for the holder's own web site. */
    public BadgeImage badge(String number, Locale locale) {
        CertificateVerification verification = verify(number);
        return new BadgeImage(
                TitleBadge.of(verification, titleName(verification.unit()), locale), verification.hasUnit());
    }

    private LocalizedText titleName(UnitRecord unit) {
        if (unit == null) {
            return index.names().site();
        }
        LocalizedText wording = unit.document().wording();
        boolean stated = wording.zh() != null && !wording.zh().isBlank();
        return stated ? wording : index.names().subjectType(unit.category().type());
    }

    /** @param found whether it is about a unit */
    public record BadgeImage(String svg, boolean found) {}

    private CertificateVerification found(UnitRecord unit) {
        pictures.add(unit.place().photo());
        Optional<Agency> office = index.names().office(unit.place().office());
        return new CertificateVerification(
                CertificateVerification.VerificationAnswer.valueOf(
                        unit.standing(businessClock.now().today()).name()),
                unit.number(),
                false,
                unit,
                office.map(Agency::name).orElse(new LocalizedText("", "")),
                office.map(Agency::phone).orElse(""),
                index.names().scope(unit.category().type()),
                index.titlesOf(unit, businessClock.now().today()),
                index.asOf(),
                index.isBehind(),
                unit.detail(businessClock.now().today()));
    }

    private static String shortened(String number) {
        return number == null ? "" : number.length() > MAX_ECHOED ? number.substring(0, MAX_ECHOED) + "…" : number;
    }
}

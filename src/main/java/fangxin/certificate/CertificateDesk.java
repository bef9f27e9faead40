package fangxin.certificate;

import fangxin.Wording;
import fangxin.calendar.Moments;
import fangxin.directory.Listing;
import fangxin.directory.UnitDirectory;
import fangxin.evidence.OpenPictures;
import fangxin.message.Letters;
import fangxin.naming.CertificateNumber;
import fangxin.territory.Organ;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the public asks whether a certificate or plaque holds. */
@Stateless
@PermitAll
public class CertificateDesk {
    private static final int SHOWN = 40;

    @Inject
    UnitDirectory directory;
    @Inject
    OpenPictures pictures;
    @Inject
    Moments moments;

    /** Answers for a number as somebody typed or scanned it. */
    public Verification verify(String number) {
        return directory.find(number).map(this::found).orElseGet(() -> new Verification(
                Verification.Answer.NOT_FOUND, shortened(number), CertificateNumber.parse(number).isEmpty(), null,
                null, null, null, List.of(), directory.asOf(), directory.behind()));
    }

    /** The answer as a drawing of one line, for the site of whom it is about. */
    public Drawing badge(String number, Locale locale) {
        Verification verification = verify(number);
        return new Drawing(Badge.of(verification, called(verification.unit()), locale), verification.found());
    }

    private Wording called(Listing unit) {
        if (unit == null) {
            return Letters.inBoth("platform.name");
        }
        boolean stated = unit.wording().zh() != null && !unit.wording().zh().isBlank();
        return stated ? unit.wording() : directory.names().kind(unit.kind());
    }

    /** @param found whether it is about a unit */
    public record Drawing(String svg, boolean found) { }

    private Verification found(Listing unit) {
        pictures.shown(unit.photo());
        Optional<Organ> office = directory.names().office(unit.office());
        return new Verification(Verification.Answer.valueOf(unit.standing(moments.now().today()).name()),
                unit.number(), false, unit, office.map(Organ::name).orElse(new Wording("", "")),
                office.map(Organ::phone).orElse(""), directory.names().scope(unit.kind()),
                directory.titlesOf(unit, moments.now().today()), directory.asOf(),
                directory.behind());
    }

    private static String shortened(String number) {
        return number == null ? "" : number.length() > SHOWN ? number.substring(0, SHOWN) + "…" : number;
    }
}

package fangxin.directory;

import fangxin.Wording;
import fangxin.naming.CertificateNumber;
import fangxin.naming.Title.Standing;
import java.time.LocalDate;
import java.util.Locale;

/** One of the titles that a subject holds or held: the same one may be titled at several levels. */
public record SubjectTitle(String number, Wording wording, String level, Standing standing,
        LocalDate namedOn, LocalDate validUntil) {

    static SubjectTitle of(Listing unit, LocalDate today) {
        return new SubjectTitle(unit.number(), unit.wording(), unit.level(), unit.standing(today),
                unit.namedOn(), unit.validUntil());
    }

    /** The number in groups, as it is read out. */
    public String grouped() {
        return CertificateNumber.parse(number).map(CertificateNumber::grouped).orElse(number);
    }

    /** The state in an address, in lower case. */
    public String state() {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}

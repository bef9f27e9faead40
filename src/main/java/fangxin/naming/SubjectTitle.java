package fangxin.naming;

import fangxin.Wording;
import fangxin.round.Round;
import java.time.LocalDate;

/** One of the titles that a subject holds or held: the same one may be titled at several levels. */
public record SubjectTitle(String number, String grouped, Wording wording, Round.Level level, Title.Standing standing,
        LocalDate namedOn, LocalDate validUntil) {

    static SubjectTitle of(Title title, LocalDate today) {
        return new SubjectTitle(title.number(), CertificateNumber.of(title.number()).grouped(), title.wording(),
                title.level(), title.standing(today), title.namedOn(), title.validUntil());
    }

    /** The state in an address, in lower case. */
    public String state() {
        return standing.name().toLowerCase(java.util.Locale.ROOT);
    }
}

package fangxin.certificate;

import fangxin.calendar.Moments;
import fangxin.criteria.Trades;
import fangxin.naming.CertificateNumber;
import fangxin.naming.Title;
import fangxin.naming.TitleView;
import fangxin.naming.Titles;
import fangxin.territory.Organs;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Where the public asks whether a certificate or plaque holds. */
@Stateless
@PermitAll
public class CertificateDesk {
    private static final int SHOWN = 40;

    @Inject
    Titles titles;
    @Inject
    Organs organs;
    @Inject
    Trades trades;
    @Inject
    Moments moments;

    /** Answers for a number as somebody typed or scanned it. */
    public Verification verify(String number) {
        LocalDate today = moments.now().today();
        return titles.find(number).map(title -> found(title, today)).orElseGet(() -> new Verification(
                Verification.Answer.NOT_FOUND, shortened(number), CertificateNumber.parse(number).isEmpty(), null, List.of()));
    }

    private Verification found(Title title, LocalDate today) {
        return new Verification(Verification.Answer.valueOf(title.standing(today).name()), title.number(), false,
                TitleView.of(title, today, organs, trades),
                titles.ofSubjects(List.of(title), today).get(title.number()));
    }

    private static String shortened(String number) {
        return number == null ? "" : number.length() > SHOWN ? number.substring(0, SHOWN) + "…" : number;
    }
}

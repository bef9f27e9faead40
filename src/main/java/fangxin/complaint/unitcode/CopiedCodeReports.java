package fangxin.complaint.unitcode;

import fangxin.naming.title.Title;
import fangxin.organization.calendar.BusinessMoment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Rule on alerts from reports of consumers that the plaque of a unit is false or belongs to another shop: as many
 * different contacts as the terms state, within their days, give an alert. It needs no place of a network, so that a
 * code that was copied within one city is found.
 *
 * <p>Worked example: contacts A and B report within 30 days, which gives an alert; two reports of A give none. After an
 * alert, only later reports count towards the next one.
 */
@ApplicationScoped
public class CopiedCodeReports {
    @Inject
    UnitCodeRepository codes;

    @Inject
    ScanTermsRepository terms;

    /** Returns the moment from which reports on a unit count. */
    public Instant countedFrom(Title title, BusinessMoment now) {
        Instant first = BusinessMoment.startOf(
                now.today().minusDays(terms.current().terms().reportDays()));
        return codes.lastReported(title.number())
                .map(DistantScan::enteredAt)
                .filter(first::isBefore)
                .orElse(first);
    }

    /** Adds an alert where enough different contacts have reported; the caller has locked the title. */
    public void check(Title title, int reporters, BusinessMoment now) {
        if (isEnough(reporters, terms.current().terms())
                && codes.flag(DistantScan.idOfReports(title.number(), now.today()))
                        .isEmpty()) {
            codes.add(DistantScan.ofReports(title, now.today(), now.at()));
        }
    }

    static boolean isEnough(int reporters, ScanTerms terms) {
        return reporters >= terms.fewestReporters();
    }
}

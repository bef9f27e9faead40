package fangxin.supervision.feed;

import fangxin.merchant.Premises;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.screening.ApplicationDayPolicy;
import java.time.LocalDate;

/**
 * Value of the subject of a case or of a commitment that feeds are asked about (数据核查对象): credit code, premises, office,
 * and first day of the period without penalty.
 *
 * @param creditCode credit code of the subject
 * @param premises   id of its premises, or null
 * @param office     office whose feeds cover it, or null
 * @param since      first day of the period without penalty, which ends on the day of the application, or today for a
 *                   draft and a commitment
 */
record CheckedSubject(String creditCode, String premises, String office, LocalDate since) {
    static CheckedSubject of(Candidacy candidacy, BusinessMoment now) {
        LocalDate applied = ApplicationDayPolicy.dayOf(candidacy).orElse(now.today());
        return new CheckedSubject(
                candidacy.merchant().creditCode().value(),
                candidacy.premises().map(Premises::id).orElse(null),
                candidacy.office(),
                applied.minusYears(candidacy.round().terms().penaltyFreeYears()));
    }

    static CheckedSubject of(CheckedCommitment commitment, BusinessMoment now) {
        return new CheckedSubject(
                commitment.creditCode(),
                commitment.premises(),
                commitment.office(),
                now.today().minusYears(commitment.penaltyFreeYears()));
    }
}

package fangxin.supervision.feed;

import fangxin.commitment.pledge.Commitment;
import fangxin.commitment.pledge.CommitmentTerms;
import fangxin.merchant.Premises;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Candidacy;
import java.time.LocalDate;

/**
 * Value of a subject that feeds are asked about: that of a case or of a commitment.
 *
 * @param creditCode credit code of the subject
 * @param premises   id of its premises, or null
 * @param office     office whose feeds cover it, or null
 * @param since      first day of the period without penalty, which ends with the application or today
 */
record CheckedSubject(String creditCode, String premises, String office, LocalDate since) {
    static CheckedSubject of(Candidacy candidacy, BusinessMoment now) {
        LocalDate applied =
                candidacy.submittedAt() == null ? now.today() : BusinessMoment.dayOf(candidacy.submittedAt());
        return new CheckedSubject(
                candidacy.merchant().creditCode().value(),
                candidacy.premises().map(Premises::id).orElse(null),
                candidacy.office(),
                applied.minusYears(candidacy.round().terms().penaltyFreeYears()));
    }

    /** The subject of a commitment, by the terms that it keeps. */
    static CheckedSubject of(Commitment commitment, CommitmentTerms kept, BusinessMoment now) {
        return new CheckedSubject(
                commitment.merchant().creditCode().value(),
                commitment.premises().id(),
                commitment.office(),
                kept.penaltyFreeSince(now.today()));
    }
}

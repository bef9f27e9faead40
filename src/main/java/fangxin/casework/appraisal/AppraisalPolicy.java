package fangxin.casework.appraisal;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimit;
import fangxin.procedure.candidacy.JournalEntry;
import fangxin.procedure.candidacy.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * Rules of the appraisal (好差评规则): which steps are appraised, for how long, by whom a bad appraisal is followed up, and
 * from which number on figures are published.
 */
public final class AppraisalPolicy {
    /** Fewer appraisals of an agency are not published: its rate would tell who was dissatisfied. */
    public static final int MINIMUM_VOLUME = 5;

    /** Time for the call-back after a bad appraisal (差评处置). */
    static final TimeLimit CALL_BACK = TimeLimit.workingDays(15);

    /** Time in which a step can be appraised. */
    static final Duration OPEN_FOR = Duration.ofDays(30);

    /** Steps that finish something for the merchant. */
    static final Set<Step> APPRAISED = EnumSet.of(
            Step.SUBMIT,
            Step.VERIFY,
            Step.RETURN,
            Step.ACCEPT,
            Step.DECLINE,
            Step.OPINE,
            Step.REFUSE,
            Step.UPHOLD,
            Step.REOPEN,
            Step.NAME);

    private AppraisalPolicy() {}

    /** Whether the merchant can appraise a step that was taken. */
    static boolean isOpen(JournalEntry entry, BusinessMoment now) {
        return isOpen(entry.step(), entry.recordedAt(), now.at());
    }

    static boolean isOpen(Step step, Instant taken, Instant now) {
        return APPRAISED.contains(step) && !now.isAfter(taken.plus(OPEN_FOR));
    }

    /** The agency whose work a step shows: the one that took it; of a submission the office that accepts it. */
    static String appraised(Step step, String place, String office) {
        return step == Step.SUBMIT || place == null ? office : place;
    }

    /**
     * Whether an officer of some offices follows up a bad appraisal of an agency: the office of the round does, but never on its own
     * work, which the city's office examines.
     */
    static boolean isFollowedUpBy(Set<String> offices, boolean ofCity, String appraised, String roundOffice) {
        return appraised.equals(roundOffice) ? ofCity : offices.contains(roundOffice);
    }
}

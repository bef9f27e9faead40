package fangxin.procedure.screening;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.JournalEntry;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Policy on the day of the application (申报日), on which the conditions must be met: the day of the submission by which
 * the application left its draft. A submission after a return (退回补正) corrects that application and does not move the
 * day, else a return would let a business complete a missing year (E1), or let a penalty grow too old to count (E2). An
 * applicant who recalls the first submission applies on the day of the next one.
 */
public final class ApplicationDayPolicy {
    private ApplicationDayPolicy() {}

    /** Returns the day of the application; empty while it is a draft. */
    public static Optional<LocalDate> dayOf(Candidacy candidacy) {
        return candidacy.stage() == Stage.DRAFT
                ? Optional.empty()
                : candidacy.journal().reversed().stream()
                        .filter(ApplicationDayPolicy::leavesDraft)
                        .findFirst()
                        .map(JournalEntry::recordedAt)
                        .map(BusinessMoment::dayOf);
    }

    private static boolean leavesDraft(JournalEntry entry) {
        return entry.step() == Step.SUBMIT && entry.stageBefore() == Stage.DRAFT;
    }
}

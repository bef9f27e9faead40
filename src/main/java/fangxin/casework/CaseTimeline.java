package fangxin.casework;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.procedure.candidacy.CandidacyView.JournalEntryView;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.StageChangeRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Value: timeline of a case (办理时间轴), the first and last day of the stays at its stages since its submission; the axis of
 * days ends today, with the case, or with the day by which the next step is due.
 *
 * @param first first day of the axis; null before the submission
 * @param last  last day of the axis; null likewise
 * @param stays oldest first
 */
public record CaseTimeline(LocalDate first, LocalDate last, List<StageStay> stays) {
    /**
     * Stay of a case at a stage.
     *
     * @param from        day on which it came
     * @param until       day on which it left; today where it is there, or the day on which it came if it has ended there
     * @param present     whether it is there now
     * @param workingDays those after the day on which it came, up to {@code until}; null where the case has ended there
     * @param dueOn       last day for the next step, at the end of the stay; null where no limit ran
     * @param left        number of the step by which it left, in the journal; null where it is there now
     */
    public record StageStay(
            Stage stage,
            LocalDate from,
            LocalDate until,
            boolean present,
            Integer workingDays,
            LocalDate dueOn,
            Integer left) {}

    /**
     * Returns the timeline that follows from a journal.
     *
     * @param journal   oldest first
     * @param dueBefore last day that ran when a step was taken, by the number of the step
     * @param dueOn     last day for the next step, or null
     */
    static CaseTimeline of(
            List<JournalEntryView> journal, Map<Integer, LocalDate> dueBefore, LocalDate dueOn, BusinessMoment now) {
        List<JournalEntryView> changes = StageChangeRule.counting(
                journal.stream()
                        .filter(entry -> entry.stageBefore() != entry.stageAfter())
                        .toList(),
                JournalEntryView::step);
        if (changes.isEmpty()) {
            return new CaseTimeline(null, null, List.of());
        }
        List<StageStay> stays = new ArrayList<>();
        for (int at = 0; at < changes.size() - 1; at++) {
            LocalDate from = day(changes.get(at));
            LocalDate until = day(changes.get(at + 1));
            stays.add(new StageStay(
                    changes.get(at).stageAfter(),
                    from,
                    until,
                    false,
                    now.calendar().daysLeft(from, until),
                    dueBefore.get(changes.get(at + 1).seq()),
                    changes.get(at + 1).seq()));
        }
        JournalEntryView newest = changes.getLast();
        LocalDate since = day(newest);
        boolean ended = newest.stageAfter().isEnded();
        stays.add(new StageStay(
                newest.stageAfter(),
                since,
                ended ? since : now.today(),
                true,
                ended ? null : now.calendar().daysLeft(since, now.today()),
                ended ? null : dueOn,
                null));
        LocalDate last = ended ? since : dueOn != null && dueOn.isAfter(now.today()) ? dueOn : now.today();
        return new CaseTimeline(day(changes.getFirst()), last, List.copyOf(stays));
    }

    private static LocalDate day(JournalEntryView change) {
        return BusinessMoment.dayOf(change.recordedAt());
    }
}

package fangxin.procedure.candidacy;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.CountedPeriod;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.round.ApplicationRound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Value: a period (办理期限) that runs for a candidacy, its beginning and time limit; derived from the journal, with the
 * suspensions by objections and the day on which the latest period ends. It keeps the limit that the round had when it
 * began. Recalled steps do not count. Example: RETURN on 3 March, SUBMIT on 9 March, RECALL on 10 March: RESUBMIT runs
 * from 3 March. An extension runs beside the period that it extends, and the later of their ends is the due day: an
 * extension of ten days, granted on the first of thirty days, leaves all thirty. An objection suspends the notice, and
 * its dismissal does not begin another: POST on 3 March, OBJECT on 5 March, DISMISS on 9 March: NOTICE runs from 3
 * March.
 */
record RunningPeriod(Instant began, String limit) {

    /** Returns the day on which the period begins, which does not count. */
    LocalDate start() {
        return BusinessMoment.dayOf(began);
    }

    /** Returns the period, counted by a calendar. */
    CountedPeriod counted(WorkingCalendar calendar, ApplicationRound round) {
        return calendar.count(start(), round.limit(limit, began));
    }

    /** Returns the periods that run after the last entry; none where no limit applies. */
    static List<RunningPeriod> of(List<JournalEntry> journal) {
        List<RunningPeriod> running = List.of();
        List<RunningPeriod> ofTheNotice = List.of();
        for (JournalEntry entry : withoutRecalled(journal)) {
            if (entry.suspendsNotice()) {
                ofTheNotice = running;
            }
            running = entry.resumesNotice() ? ofTheNotice : next(running, entry);
        }
        return running;
    }

    /** Suspensions of the present notice: the objections to it, each until its dismissal. */
    static List<DeadlineReason.Suspension> suspensions(List<JournalEntry> journal) {
        List<DeadlineReason.Suspension> found = new ArrayList<>();
        LocalDate from = null;
        for (JournalEntry entry : withoutRecalled(journal)) {
            LocalDate day = BusinessMoment.dayOf(entry.recordedAt());
            if (entry.suspendsNotice()) {
                from = day;
            } else if (entry.resumesNotice()) {
                found.add(new DeadlineReason.Suspension(from, day));
            } else if (entry.step() == Step.POST) {
                found.clear();
            }
        }
        return found;
    }

    static List<JournalEntry> withoutRecalled(List<JournalEntry> journal) {
        List<JournalEntry> entries = new ArrayList<>();
        for (JournalEntry entry : journal) {
            if (entry.step() == Step.RECALL) {
                entries.removeLast();
            } else {
                entries.add(entry);
            }
        }
        return entries;
    }

    /**
     * Returns the latest end of the running periods, by a calendar and the limits of the round; empty where none runs.
     */
    static Optional<LocalDate> end(List<JournalEntry> journal, WorkingCalendar calendar, ApplicationRound round) {
        return of(journal).stream()
                .map(period -> calendar.end(period.start(), round.limit(period.limit(), period.began())))
                .max(Comparator.naturalOrder());
    }

    private static List<RunningPeriod> next(List<RunningPeriod> before, JournalEntry entry) {
        Instant began = entry.recordedAt();
        if (entry.step() == Step.EXTEND) {
            return Stream.concat(before.stream(), Stream.of(new RunningPeriod(began, "EXTEND")))
                    .toList();
        }
        return entry.stageBefore() == entry.stageAfter()
                ? before
                : entry.stageAfter()
                        .limit()
                        .map(limit -> List.of(new RunningPeriod(began, limit)))
                        .orElse(List.of());
    }
}

package fangxin.procedure.candidacy;

import fangxin.organization.calendar.BusinessMoment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The period that runs at a candidacy, as its journal says: from which day, under which limit of the round. Steps that
 * were recalled do not count. Example: RETURN on 3 March, SUBMIT on 9 March, RECALL on 10 March: RESUBMIT runs from
 * 3 March.
 */
record RunningPeriod(LocalDate start, String limit) {

    static Optional<RunningPeriod> of(List<JournalEntry> journal) {
        List<Optional<RunningPeriod>> after = new ArrayList<>(List.of(Optional.empty()));
        for (JournalEntry entry : journal) {
            if (entry.step() == Step.RECALL) {
                after.removeLast();
            } else {
                after.add(next(after.getLast(), entry));
            }
        }
        return after.getLast();
    }

    private static Optional<RunningPeriod> next(Optional<RunningPeriod> before, JournalEntry entry) {
        LocalDate day = BusinessMoment.dayOf(entry.at());
        if (entry.step() == Step.EXTEND) {
            return Optional.of(new RunningPeriod(day, "EXTEND"));
        }
        return entry.before() == entry.after()
                ? before
                : entry.after().limit().map(limit -> new RunningPeriod(day, limit));
    }
}

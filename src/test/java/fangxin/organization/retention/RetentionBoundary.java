package fangxin.organization.retention;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.platform.config.ApplicationClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Trial of the deletion of one kind of personal data on the first day on which a record of it is due: on the eve none is
 * due, on that day the job erases exactly the due ones, and the others keep their data. It looks at the first portion.
 */
@ApplicationScoped
public class RetentionBoundary {
    private static final int YEARS = 40;

    @Inject
    RetentionWorker worker;

    @Inject
    PersonalDataCounter counter;

    @Inject
    BusinessClock businessClock;

    /**
     * Outcome of a trial.
     *
     * @param onTheEve   records that were due on the day before
     * @param due        records that were due on the first day
     * @param erased     records that the job erased on it
     * @param left       rows with data of persons that it left in them
     * @param keptBefore rows with data of persons in the records that were not due, before the job
     * @param keptAfter  the same, after the job
     */
    record Outcome(long onTheEve, long due, long erased, long left, long keptBefore, long keptAfter) {}

    /** Tries one source of a kind; all zero where no record of it was ever to be erased. */
    Outcome tryOn(RetainedPersonalData data) throws Exception {
        LocalDate today = businessClock.now().today();
        LocalDate latest = today.plusYears(YEARS);
        List<String> all = dueOn(latest, data);
        if (all.isEmpty()) {
            return new Outcome(0, 0, 0, 0, 0, 0);
        }
        LocalDate first = firstDay(data, today.minusYears(YEARS), latest);
        long onTheEve = dueOn(first.minusDays(1), data).size();
        return ApplicationClock.at(hourOfTheJob(first), () -> {
            List<String> due = worker.due(data, "");
            Set<String> kept = new HashSet<>(all);
            due.forEach(kept::remove);
            long before = counter.rows(data.kind(), kept);
            long erased = due.stream().filter(each -> worker.erase(data, each)).count();
            worker.enter(data.kind(), (int) erased);
            return new Outcome(
                    onTheEve,
                    due.size(),
                    erased,
                    counter.rows(data.kind(), due),
                    before,
                    counter.rows(data.kind(), kept));
        });
    }

    /** The first day on which a record is due, found by halving the days between one without and one with a record. */
    private LocalDate firstDay(RetainedPersonalData data, LocalDate none, LocalDate some) throws Exception {
        LocalDate without = none;
        LocalDate with = some;
        while (without.plusDays(1).isBefore(with)) {
            LocalDate middle = without.plusDays((with.toEpochDay() - without.toEpochDay()) / 2);
            if (dueOn(middle, data).isEmpty()) {
                without = middle;
            } else {
                with = middle;
            }
        }
        return with;
    }

    private List<String> dueOn(LocalDate day, RetainedPersonalData data) throws Exception {
        return ApplicationClock.at(hourOfTheJob(day), () -> worker.due(data, ""));
    }

    private static Instant hourOfTheJob(LocalDate day) {
        return BusinessMoment.startOf(day).plus(Duration.ofHours(2));
    }
}

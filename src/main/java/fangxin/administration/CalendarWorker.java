package fangxin.administration;

import fangxin.organization.calendar.SpecialDayRepository;
import fangxin.organization.calendar.TimeLimitRecomputation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;

/**
 * Transactions of {@link CalendarJob} before and after the handlers recompute the time limits of a year: finds the years
 * that are to be recomputed, and marks one as done. Counts for {@link WorkingCalendarService} the time limits that a year
 * concerns.
 */
@ApplicationScoped
@Transactional
class CalendarWorker {
    @Inject
    SpecialDayRepository specialDays;

    @Inject
    @Any
    Instance<TimeLimitRecomputation> recomputations;

    /** Returns the changed years whose time limits are not recomputed yet, with the moment of their last change. */
    Map<Integer, Instant> notRecomputed() {
        Map<Integer, Instant> years = specialDays.notRecomputed();
        if (!years.isEmpty()) {
            specialDays.clearCache();
        }
        return years;
    }

    /** Returns the number of time limits that end in a year or later, and can therefore move with its calendar. */
    int limitsFrom(int year) {
        return recomputations.stream()
                .mapToInt(each -> each.keysFrom(year).size())
                .sum();
    }

    /**
     * Records that all time limits of a year were recomputed by its calendar of this time; a later change needs another
     * run.
     */
    void recomputed(int year, Instant asOf) {
        specialDays.recomputed(year, asOf);
    }
}

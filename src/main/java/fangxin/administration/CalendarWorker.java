package fangxin.administration;

import fangxin.organization.calendar.SpecialDayRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;

/**
 * Transactions of {@link CalendarJob}: finds the years whose time limits are to be recomputed, and marks one as
 * done.
 */
@ApplicationScoped
@Transactional
class CalendarWorker {
    @Inject
    SpecialDayRepository specialDays;

    /** Changed years whose time limits are not recomputed yet, with the moment of their last change. */
    Map<Integer, Instant> notRecomputed() {
        Map<Integer, Instant> years = specialDays.notRecomputed();
        if (!years.isEmpty()) {
            specialDays.clearCache();
        }
        return years;
    }

    /** Records that the time limits follow a year as it was at a moment; a later change keeps it open. */
    void recomputed(int year, Instant asOf) {
        specialDays.recomputed(year, asOf);
    }
}

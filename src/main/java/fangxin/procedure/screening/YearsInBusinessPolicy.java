package fangxin.procedure.screening;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Policy on the time in business (经营年限): a business younger at the day of the application ({@link
 * ApplicationDayPolicy}) than condition E1 requires, in whole years, is a red flag.
 */
final class YearsInBusinessPolicy {
    private YearsInBusinessPolicy() {}

    /**
     * Returns the first day on which the years are complete, where that is after the day of the application. Opened on
     * 28 November 2025, one year is complete on 28 November 2026.
     *
     * @param opened day of opening, or null while unanswered
     */
    static Optional<LocalDate> completeAfter(LocalDate opened, LocalDate appliedOn, int years) {
        return Optional.ofNullable(opened).map(day -> day.plusYears(years)).filter(appliedOn::isBefore);
    }
}

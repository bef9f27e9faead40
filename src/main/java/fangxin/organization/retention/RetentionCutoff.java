package fangxin.organization.retention;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimit;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Value: the day before which the retention of a record began whose personal data are to be erased, and the period by
 * which it was counted.
 *
 * <p>Worked example: a claim that ended on 1 March 2026 is kept for 30 days, through 31 March, 23:59:59 in China; the
 * cutoff of 31 March is 1 March, which is not before itself, and that of 1 April is 2 March.
 */
public record RetentionCutoff(LocalDate day, TimeLimit period) {
    static RetentionCutoff of(TimeLimit period, LocalDate today) {
        return new RetentionCutoff(
                switch (period.unit()) {
                    case DAYS -> today.minusDays(period.value());
                    case YEARS -> today.minusYears(period.value());
                    case WORKING_DAYS -> throw new IllegalArgumentException(period.toString());
                },
                period);
    }

    /**
     * Returns the cutoff that lies one period earlier, for a record that is retained longer while an act on it is due.
     */
    public RetentionCutoff onePeriodBefore() {
        return of(period, day);
    }

    /** Returns the moment at which that day begins in China, for a record whose retention begins at an instant. */
    public Instant moment() {
        return BusinessMoment.startOf(day);
    }
}

package fangxin.platform.ui.tags;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Value of the place of a period and of a marked day on an axis of days, computed as shares of the whole width ({@link
 * BarWidths#FULL}).
 *
 * @param start left end of the period
 * @param width of the period; a period of one day is always visible
 * @param mark  place of the marked day, its end; -1 without one
 */
record PeriodWidths(int start, int width, int mark) {
    /**
     * Computes the place of a period.
     *
     * @param first first day of the axis
     * @param last  last day of the axis
     * @param mark  day that is marked, or null
     */
    static PeriodWidths of(LocalDate first, LocalDate last, LocalDate from, LocalDate until, LocalDate mark) {
        long days = days(first, last);
        int start = share(days(first, from) - 1, days);
        return new PeriodWidths(
                start, share(days(first, until), days) - start, mark == null ? -1 : share(days(first, mark), days));
    }

    /** Returns the number of days from one to another, both included. */
    private static long days(LocalDate one, LocalDate other) {
        return ChronoUnit.DAYS.between(one, other) + 1;
    }

    private static int share(long days, long all) {
        return Math.clamp(Math.round((double) days * BarWidths.FULL / Math.max(1, all)), 0, BarWidths.FULL);
    }
}

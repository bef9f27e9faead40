package fangxin.organization.calendar;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Value of one day of a counted period: its number, or why it is left out.
 *
 * @param number place among the counted days, from 1; null for a day that is left out
 * @param name   name of the holiday or make-up day; null for others, or where the calendar has none
 */
public record PeriodDay(LocalDate day, @NotNull PeriodDayType type, Integer number, LocalizedText name)
        implements Serializable {
    /** Type of a day of a counted period: why it counts, or why it is left out. */
    public enum PeriodDayType {
        WORKING_DAY,
        /** A weekend day that is worked instead of another (调休). */
        MADE_UP_DAY,
        /** A day of a period that counts every day. */
        CALENDAR_DAY,
        /** The last of the counted days, where it is a day off and the period therefore ends later. */
        DAY_OFF_AT_END,
        WEEKEND,
        HOLIDAY,
        /** The working day on which a period in days ends that would end on a day off. */
        NEXT_WORKING_DAY,
        /** The day on which a statutory period in days ends that would end on a legal holiday. */
        FIRST_DAY_AFTER_HOLIDAY,
        /** A day on which goods are tested, which a statutory period leaves out. */
        TEST_TIME
    }
}

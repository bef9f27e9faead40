package fangxin.organization.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.procedure.candidacy.CandidacyFixture;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarProperties {
    private static final WorkingCalendar CALENDAR = CandidacyFixture.calendar();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 365 * 7).map(LocalDate.of(2020, 1, 1)::plusDays);
    }

    @Property
    void aPeriodHasExactlyItsWorkingDaysAndEndsOnOne(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 90) int days) {
        LocalDate end = CALENDAR.end(start, TimeLimit.workingDays(days));

        assertThat(start.plusDays(1)
                        .datesUntil(end.plusDays(1))
                        .filter(CALENDAR::worked)
                        .count())
                .isEqualTo(days);
        assertThat(CALENDAR.worked(end)).isTrue();
        assertThat(CALENDAR.daysLeft(start, end)).isEqualTo(days);
    }

    @Property
    void aLongerPeriodEndsLater(@ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int days) {
        assertThat(CALENDAR.end(start, TimeLimit.workingDays(days + 1)))
                .isAfter(CALENDAR.end(start, TimeLimit.workingDays(days)));
    }

    @Property
    void aLaterStartNeverEndsEarlier(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @IntRange(max = 30) int later) {
        assertThat(CALENDAR.end(start.plusDays(later), TimeLimit.workingDays(days)))
                .isAfterOrEqualTo(CALENDAR.end(start, TimeLimit.workingDays(days)));
    }

    @Property
    void calendarDaysEndAtTheirDayOrOnTheNextWorkedOne(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 120) int days) {
        LocalDate end = CALENDAR.end(start, new TimeLimit(days, TimeLimit.Unit.DAYS, "default"));

        assertThat(end).isAfterOrEqualTo(start.plusDays(days));
        assertThat(CALENDAR.worked(end)).isTrue();
        assertThat(start.plusDays(days).datesUntil(end).noneMatch(CALENDAR::worked))
                .isTrue();
    }

    @Property
    void overdueIsNegativeAndInTimeIsNot(@ForAll("days") LocalDate today, @ForAll("days") LocalDate last) {
        assertThat(CALENDAR.daysLeft(today, last) < 0).isEqualTo(today.isAfter(last));
    }
}

package fangxin.organization.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.testing.InputClasses;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.StatisticsReport;

@StatisticsReport(onFailureOnly = true)
class WorkingCalendarProperties {
    private static final WorkingCalendar CALENDAR = CandidacyFixture.calendar();

    /** Days of 2020 to 2027; the holidays of 2027 are not published. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 365 * 8)
                .withDistribution(RandomDistribution.uniform())
                .map(LocalDate.of(2020, 1, 1)::plusDays);
    }

    @Property
    void aPeriodHasExactlyItsWorkingDaysAndEndsOnOne(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 90) int days) {
        LocalDate end = CALENDAR.end(start, TimeLimit.workingDays(days));

        assertThat(start.plusDays(1)
                        .datesUntil(end.plusDays(1))
                        .filter(CALENDAR::isWorkingDay)
                        .count())
                .isEqualTo(days);
        assertThat(CALENDAR.isWorkingDay(end)).isTrue();
        assertThat(CALENDAR.daysLeft(start, end)).isEqualTo(days);
        requireSpecialDays(start, end);
    }

    @Property
    void everyDayOfACountedPeriodIsCountedOrLeftOut(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int days) {
        CountedPeriod period = CALENDAR.count(start, TimeLimit.workingDays(days));

        assertThat(period.days())
                .extracting(PeriodDay::day)
                .containsExactlyElementsOf(
                        start.plusDays(1).datesUntil(period.end().plusDays(1)).toList());
        assertThat(period.days().stream().map(PeriodDay::number).filter(Objects::nonNull))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, days).boxed().toList());
        assertThat(period.days()).allMatch(each -> CALENDAR.isWorkingDay(each.day()) == (each.number() != null));
        requireSpecialDays(start, period.end());
    }

    @Property
    void aLongerPeriodEndsLater(@ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate end = CALENDAR.end(start, TimeLimit.workingDays(days));

        assertThat(CALENDAR.end(start, TimeLimit.workingDays(days + 1))).isAfter(end);
        requireSpecialDays(start, end);
        InputClasses.requireBoth("a day off follows", !CALENDAR.isWorkingDay(end.plusDays(1)));
    }

    @Property
    void aLaterStartNeverEndsEarlier(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @IntRange(max = 30) int later) {
        LocalDate end = CALENDAR.end(start, TimeLimit.workingDays(days));
        LocalDate laterEnd = CALENDAR.end(start.plusDays(later), TimeLimit.workingDays(days));

        assertThat(laterEnd).isAfterOrEqualTo(end);
        requireSpecialDays(start, laterEnd);
        InputClasses.requireBoth("both end on one day", laterEnd.equals(end));
        InputClasses.requireBoth("begins later", later > 0);
    }

    @Property
    void calendarDaysEndAtTheirDayOrOnTheNextWorkedOne(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 120) int days) {
        LocalDate end = CALENDAR.end(start, new TimeLimit(days, TimeLimit.Unit.DAYS, "default"));

        assertThat(end).isAfterOrEqualTo(start.plusDays(days));
        assertThat(CALENDAR.isWorkingDay(end)).isTrue();
        assertThat(start.plusDays(days).datesUntil(end).noneMatch(CALENDAR::isWorkingDay))
                .isTrue();
        InputClasses.requireBoth("ends on the next worked day", end.isAfter(start.plusDays(days)));
        requireSpecialDays(start, end);
    }

    @Property
    void overdueIsNegativeAndInTimeIsNot(@ForAll("days") LocalDate today, @ForAll("days") LocalDate last) {
        assertThat(CALENDAR.daysLeft(today, last) < 0).isEqualTo(today.isAfter(last));
        InputClasses.requireBoth("is overdue", today.isAfter(last));
        InputClasses.requireBoth("today is worked", CALENDAR.isWorkingDay(today));
        InputClasses.requireBoth("the last day is worked", CALENDAR.isWorkingDay(last));
    }

    /** Periods with holidays, with make-up days, and into a year whose holidays are not published. */
    private static void requireSpecialDays(LocalDate start, LocalDate end) {
        InputClasses.requireBoth("begins on a worked day", CALENDAR.isWorkingDay(start));
        InputClasses.requireBoth(
                "has a holiday", start.datesUntil(end.plusDays(1)).anyMatch(CALENDAR.off()::contains));
        InputClasses.requireBoth(
                "has a make-up day", start.datesUntil(end.plusDays(1)).anyMatch(CALENDAR.madeUp()::contains));
        InputClasses.requireBoth("is provisional", CALENDAR.isProvisional(start, end));
    }
}

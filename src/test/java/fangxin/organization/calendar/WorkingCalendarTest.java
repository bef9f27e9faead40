package fangxin.organization.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.procedure.candidacy.CandidacyFixture;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ends of periods counted by hand on the calendars that the State Council published. */
class WorkingCalendarTest {
    private final WorkingCalendar calendar = CandidacyFixture.calendar();

    @ParameterizedTest
    @CsvSource({
        // Spring Festival
        "2020-01-20, 5, 2020-02-04",
        "2021-02-05, 5, 2021-02-18",
        "2022-01-27, 5, 2022-02-08",
        "2023-01-18, 5, 2023-01-30",
        "2024-02-02, 5, 2024-02-08",
        "2024-02-02, 7, 2024-02-18",
        "2025-01-24, 5, 2025-02-07",
        "2026-02-11, 5, 2026-02-25",
        // National Day
        "2020-09-25, 5, 2020-10-09",
        "2021-09-28, 5, 2021-10-11",
        "2022-09-28, 5, 2022-10-10",
        "2023-09-26, 5, 2023-10-09",
        "2024-09-27, 10, 2024-10-16",
        "2025-09-26, 5, 2025-10-10",
        "2026-09-28, 5, 2026-10-10",
        // the day of the event does not count, and an event on a day off begins to run on the next worked day
        "2026-03-10, 1, 2026-03-11",
        "2026-03-14, 1, 2026-03-16"
    })
    void countsWorkingDaysOverHolidays(LocalDate start, int days, LocalDate end) {
        assertThat(calendar.end(start, TimeLimit.workingDays(days))).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        // 90 days after 2025-11-20 is 2026-02-18, in the Spring Festival
        "2025-11-20, 90, 2026-02-24",
        // 2026-03-14 is a Saturday
        "2026-03-04, 10, 2026-03-16",
        // 2026-02-14 is a Saturday that is worked
        "2026-02-04, 10, 2026-02-14"
    })
    void aPeriodInDaysThatWouldEndOnADayOffEndsOnTheNextWorkingDay(LocalDate start, int days, LocalDate end) {
        assertThat(calendar.end(start, new TimeLimit(days, TimeLimit.Unit.DAYS, "default")))
                .isEqualTo(end);
    }

    @Test
    void threeYearsEndTheDayBefore() {
        assertThat(calendar.end(LocalDate.of(2026, 11, 24), new TimeLimit(3, TimeLimit.Unit.YEARS, "default")))
                .isEqualTo(LocalDate.of(2029, 11, 23));
    }

    @Test
    void countsWhatIsLeftAndWhatIsOver() {
        LocalDate last = LocalDate.of(2026, 2, 25);

        assertThat(calendar.daysLeft(LocalDate.of(2026, 2, 11), last)).isEqualTo(5);
        assertThat(calendar.daysLeft(LocalDate.of(2026, 2, 14), last)).isEqualTo(2);
        assertThat(calendar.daysLeft(LocalDate.of(2026, 2, 20), last)).isEqualTo(2);
        assertThat(calendar.daysLeft(last, last)).isZero();
        assertThat(calendar.daysLeft(LocalDate.of(2026, 2, 26), last)).isEqualTo(-1);
        assertThat(calendar.daysLeft(LocalDate.of(2026, 3, 2), last)).isEqualTo(-4);
    }

    @Test
    void aYearWithoutAPublishedCalendarIsProvisional() {
        assertThat(calendar.isProvisional(2026)).isFalse();
        assertThat(calendar.isProvisional(2031)).isTrue();
        assertThat(calendar.isProvisional(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(calendar.isProvisional(LocalDate.of(2031, 1, 1))).isTrue();
        assertThat(calendar.isProvisional((LocalDate) null)).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2031, 10, 1))).isTrue();
    }

    @Test
    void aDayIsProvisionalWhereAYearBeforeItIsNotPublished() {
        WorkingCalendar gap = new WorkingCalendar(Set.of(), Set.of(), Set.of(2026, 2028));

        assertThat(gap.isProvisional(LocalDate.of(2026, 11, 1), LocalDate.of(2028, 1, 10)))
                .isTrue();
        assertThat(gap.isProvisional(LocalDate.of(2028, 1, 3), LocalDate.of(2028, 1, 10)))
                .isFalse();
        assertThat(gap.isProvisional(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 10)))
                .isFalse();
        assertThat(gap.isProvisional(LocalDate.of(2026, 11, 1), null)).isFalse();
    }
}

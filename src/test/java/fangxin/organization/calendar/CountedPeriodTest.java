package fangxin.organization.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.procedure.candidacy.CandidacyFixture;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Periods counted by hand on the calendar of 2026 that the State Council published. */
class CountedPeriodTest {
    private final WorkingCalendar calendar = CandidacyFixture.calendar();

    @Test
    void countsTheMakeUpDayAndLeavesOutTheNationalDay() {
        CountedPeriod period = calendar.count(LocalDate.of(2026, 9, 28), TimeLimit.workingDays(5));

        assertThat(words(period))
                .containsExactly(
                        "09-29 WORKING_DAY 1",
                        "09-30 WORKING_DAY 2",
                        "10-01 HOLIDAY 国庆节",
                        "10-02 HOLIDAY 国庆节",
                        "10-03 HOLIDAY 国庆节",
                        "10-04 HOLIDAY 国庆节",
                        "10-05 HOLIDAY 国庆节",
                        "10-06 HOLIDAY 国庆节",
                        "10-07 HOLIDAY 国庆节",
                        "10-08 WORKING_DAY 3",
                        "10-09 WORKING_DAY 4",
                        "10-10 MADE_UP_DAY 5 国庆节调休上班");
        assertThat(period.end()).isEqualTo(LocalDate.of(2026, 10, 10));
    }

    @Test
    void countsTheSaturdayBeforeTheSpringFestival() {
        CountedPeriod period = calendar.count(LocalDate.of(2026, 2, 12), TimeLimit.workingDays(3));

        assertThat(words(period))
                .startsWith("02-13 WORKING_DAY 1", "02-14 MADE_UP_DAY 2 春节调休上班", "02-15 HOLIDAY 春节")
                .hasSize(12)
                .endsWith("02-23 HOLIDAY 春节", "02-24 WORKING_DAY 3");
    }

    @Test
    void leavesOutAPlainWeekend() {
        assertThat(words(calendar.count(LocalDate.of(2026, 3, 13), TimeLimit.workingDays(1))))
                .containsExactly("03-14 WEEKEND", "03-15 WEEKEND", "03-16 WORKING_DAY 1");
    }

    @Test
    void aPeriodInDaysThatEndsInTheSpringFestivalMovesToTheNextWorkingDay() {
        CountedPeriod period =
                calendar.count(LocalDate.of(2025, 11, 20), new TimeLimit(90, TimeLimit.Unit.DAYS, "default"));

        assertThat(period.days()).hasSize(96);
        assertThat(words(new CountedPeriod(period.start(), period.limit(), period.end(), period.shortDays())))
                .containsExactly(
                        "11-21 CALENDAR_DAY 1",
                        "02-18 DAY_OFF_AT_END 90 春节",
                        "02-19 HOLIDAY 春节",
                        "02-20 HOLIDAY 春节",
                        "02-21 HOLIDAY 春节",
                        "02-22 HOLIDAY 春节",
                        "02-23 HOLIDAY 春节",
                        "02-24 NEXT_WORKING_DAY");
    }

    @Test
    void anAnnouncedDayIsComparedWithTheCount() {
        CountedPeriod period = calendar.count(LocalDate.of(2026, 9, 28), TimeLimit.workingDays(5));

        assertThat(reason(period.end(), period).isAnnouncedLater()).isFalse();
        assertThat(reason(period.end(), period).movesTo()).isNull();
        assertThat(reason(period.end().plusDays(1), period).isAnnouncedLater()).isTrue();
        assertThat(reason(period.end().minusDays(1), period).movesTo()).isEqualTo(period.end());
    }

    private static DeadlineReason reason(LocalDate lastDay, CountedPeriod period) {
        return DeadlineReason.of(lastDay, false, "VERIFY", period);
    }

    private static List<String> words(CountedPeriod period) {
        return period.days().stream()
                .map(each -> "%tm-%<td %s%s%s"
                        .formatted(
                                each.day(),
                                each.type(),
                                each.number() == null ? "" : " " + each.number(),
                                each.name() == null ? "" : " " + each.name().zh()))
                .toList();
    }
}

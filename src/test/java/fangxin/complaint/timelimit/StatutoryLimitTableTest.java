package fangxin.complaint.timelimit;

import static fangxin.complaint.timelimit.TimeLimitFixture.CALENDAR;
import static fangxin.complaint.timelimit.TimeLimitFixture.TERMS;
import static fangxin.complaint.timelimit.TimeLimitFixture.due;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.organization.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The end of each limit over Spring Festival and National Day of 2020 to 2026. The days were counted by hand on the
 * calendars of the State Council's notices: the day of the event is crossed out, days off and plain weekends are crossed
 * out, make-up days are kept, and the remaining days are numbered. Example: 7 working days from Friday, 17 January 2020:
 * Sunday 19 (make-up) is 1, 20 to 23 January are 2 to 5, 24 January to 2 February are off, 3 February is 6, and
 * Tuesday, 4 February, is 7.
 */
@Tag("once")
class StatutoryLimitTableTest {
    @ParameterizedTest
    @CsvSource({
        "2020-01-17, 2020-02-04",
        "2020-01-20, 2020-02-06",
        "2021-02-08, 2021-02-23",
        "2022-01-28, 2022-02-11",
        "2023-01-17, 2023-01-31",
        "2025-01-26, 2025-02-11",
        "2020-09-28, 2020-10-14",
        "2021-09-27, 2021-10-12",
        "2022-10-08, 2022-10-17",
        "2024-09-29, 2024-10-14",
        "2026-09-24, 2026-10-12",
        "2020-01-23, 2020-02-11",
        "2021-02-05, 2021-02-20",
        "2021-02-10, 2021-02-25",
        "2022-01-27, 2022-02-10",
        "2022-01-30, 2022-02-15",
        "2023-01-16, 2023-01-30",
        "2023-01-20, 2023-02-03",
        "2024-02-02, 2024-02-18",
        "2024-02-09, 2024-02-26",
        "2025-01-24, 2025-02-10",
        "2025-01-27, 2025-02-12",
        "2026-02-12, 2026-02-28",
        "2026-02-14, 2026-03-03",
        "2020-09-24, 2020-10-10",
        "2020-09-30, 2020-10-16",
        "2021-09-24, 2021-10-09",
        "2021-09-30, 2021-10-15",
        "2022-09-29, 2022-10-13",
        "2022-09-30, 2022-10-14",
        "2023-09-25, 2023-10-10",
        "2023-09-28, 2023-10-13",
        "2024-09-27, 2024-10-12",
        "2024-09-30, 2024-10-15",
        "2025-09-26, 2025-10-13",
        "2025-09-30, 2025-10-16",
        "2026-09-18, 2026-09-29",
        "2026-09-30, 2026-10-15"
    })
    void acceptsAndNotifiesWithinSevenWorkingDays(String start, LocalDate end) {
        for (HandlingLimit limit : List.of(HandlingLimit.ACCEPT, HandlingLimit.NOTIFY_ENDING)) {
            DueDay due = due(limit, start);

            assertThat(due.day()).isEqualTo(end);
            assertThat(due.readings().getFirst().limit().article())
                    .contains(
                            start.compareTo("2026-04-15") < 0
                                    ? limit == HandlingLimit.ACCEPT ? "第十四条" : "第二十一条"
                                    : limit == HandlingLimit.ACCEPT ? "第十五条" : "第二十三条");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-10, 2020-02-07, 2020-02-28",
        "2020-09-21, 2020-10-16, 2020-11-06",
        "2021-02-01, 2021-02-25, 2021-03-18",
        "2021-09-17, 2021-10-14, 2021-11-04",
        "2022-01-20, 2022-02-15, 2022-03-08",
        "2022-09-26, 2022-10-20, 2022-11-10",
        "2023-01-10, 2023-02-03, 2023-02-24",
        "2023-09-18, 2023-10-13, 2023-11-03",
        "2024-01-29, 2024-02-22, 2024-03-14",
        "2024-09-20, 2024-10-16, 2024-11-06",
        "2025-01-17, 2025-02-13, 2025-03-06",
        "2025-09-22, 2025-10-17, 2025-11-07",
        "2026-02-04, 2026-03-03, 2026-03-24",
        "2026-09-23, 2026-10-21, 2026-11-11"
    })
    void checksLeadsAndReportsWithinFifteenWorkingDaysAndAsManyMore(String start, LocalDate end, LocalDate extended) {
        for (HandlingLimit limit : List.of(HandlingLimit.CHECK_LEAD, HandlingLimit.CHECK_REPORT)) {
            assertThat(due(limit, start).day()).isEqualTo(end);
            assertThat(due(new PeriodStart(limit, LocalDate.parse(start), Set.of(), List.of(), true))
                            .day())
                    .isEqualTo(extended);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-06, 2020-03-16",
        "2020-08-20, 2020-10-28",
        "2021-01-11, 2021-03-18",
        "2021-08-30, 2021-11-05",
        "2022-01-04, 2022-03-11",
        "2022-08-25, 2022-11-02",
        "2023-01-03, 2023-03-10",
        "2023-08-28, 2023-11-03",
        "2024-01-08, 2024-03-14",
        "2024-08-26, 2024-11-01",
        "2025-01-02, 2025-03-12",
        "2025-08-25, 2025-10-31",
        "2026-01-05, 2026-03-13"
    })
    void mediatesWithinFortyFiveWorkingDaysUnderOrder20(String start, LocalDate end) {
        DueDay due = due(HandlingLimit.MEDIATE, start);

        assertThat(due.day()).isEqualTo(end);
        assertThat(due.isOfTwoRuleSets()).isFalse();
    }

    /**
     * Sixty days of Order 121: those from 15 and 29 April 2026 end on plain Sundays and stay there (article 45 moves the end
     * of a legal holiday only); those that would end on Dragon Boat Festival, Mid-Autumn or National Day end on the first
     * day after the holiday; that from 11 August ends on a make-up Saturday.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-04-15, 2026-06-14",
        "2026-04-29, 2026-06-28",
        "2026-05-01, 2026-06-30",
        "2026-04-20, 2026-06-22",
        "2026-04-22, 2026-06-22",
        "2026-07-28, 2026-09-28",
        "2026-08-02, 2026-10-08",
        "2026-08-05, 2026-10-08",
        "2026-08-08, 2026-10-08",
        "2026-08-09, 2026-10-08",
        "2026-08-11, 2026-10-10"
    })
    void mediatesWithinSixtyDaysUnderOrder121(String start, LocalDate end) {
        assertThat(due(HandlingLimit.MEDIATE, start).day()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-22, 2020-02-06",
        "2021-09-29, 2021-10-12",
        "2022-01-28, 2022-02-09",
        "2023-09-27, 2023-10-10",
        "2024-09-29, 2024-10-11",
        "2025-01-26, 2025-02-08"
    })
    void notifiesTheFilingWithinFiveWorkingDaysUnderOrder20(String start, LocalDate end) {
        assertThat(due(HandlingLimit.NOTIFY_FILING, start).day()).isEqualTo(end);
    }

    /** The exception for the epidemic: three working days for cases with its tag, seven for all others. */
    @ParameterizedTest
    @CsvSource({
        "2020-04-24, 2020-04-28",
        "2020-01-31, 2020-02-05",
        "2020-02-04, 2020-02-07",
        "2020-04-30, 2020-05-08",
        "2020-09-29, 2020-10-10"
    })
    void theEpidemicShortensSevenAndFifteenToThree(String start, LocalDate end) {
        for (HandlingLimit limit :
                List.of(HandlingLimit.ACCEPT, HandlingLimit.CHECK_REPORT, HandlingLimit.CHECK_LEAD)) {
            DueDay tagged = due(PeriodStart.of(limit, LocalDate.parse(start), Set.of("EPIDEMIC")));

            assertThat(tagged.day()).isEqualTo(end);
            assertThat(tagged.readings().getFirst().override().en()).contains("epidemic");
            assertThat(due(limit, start).day()).isAfter(end);
        }
    }

    /**
     * Cases open on 15 April 2026: accepted, counted by Order 20, counted by Order 121, due. Sixty days from 9 February are over
     * on 10 April, before Order 121 is in force, and count as its first day.
     */
    @ParameterizedTest
    @CsvSource({
        "2026-02-09, 2026-04-20, 2026-04-15, 2026-04-15",
        "2026-03-02, 2026-05-08, 2026-05-06, 2026-05-06",
        "2026-03-16, 2026-05-21, 2026-05-15, 2026-05-15",
        "2026-03-20, 2026-05-27, 2026-05-19, 2026-05-19",
        "2026-04-08, 2026-06-12, 2026-06-07, 2026-06-07",
        "2026-04-03, 2026-06-10, 2026-06-02, 2026-06-02",
        "2026-04-14, 2026-06-18, 2026-06-13, 2026-06-13"
    })
    void aCaseOpenOnTheDayOfChangeShowsBothReadings(String start, LocalDate before, LocalDate after, LocalDate dueOn) {
        DueDay due = due(HandlingLimit.MEDIATE, start);

        assertThat(due.isOfTwoRuleSets()).isTrue();
        assertThat(due.readings())
                .extracting(LimitReading::ruleSet, LimitReading::end)
                .containsExactly(tuple("ORDER_121", after), tuple("ORDER_20", before));
        assertThat(due.day()).isEqualTo(dueOn);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-02, 2026-04-13", "2026-01-05, 2026-03-13"})
    void aCaseThatEndsBeforeTheChangeHasOneReading(String start, LocalDate end) {
        DueDay due = due(HandlingLimit.MEDIATE, start);

        assertThat(due.readings()).hasSize(1);
        assertThat(due.day()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPT, 2026-12-25, 2027", "MEDIATE, 2026-11-10, 2027", "CHECK_REPORT, 2026-12-20, 2027"})
    void aYearWithoutHolidaysIsNamedAndNoDayIsGuessed(HandlingLimit limit, String start, int year) {
        DueDay due = due(limit, start);

        assertThat(due.day()).isNull();
        assertThat(due.missingYear()).isEqualTo(year);
        assertThat(DueDay.colour(
                        due.amberOn(), due.redOn(), due.blackOn(), due.missingYear(), LocalDate.of(2027, 3, 1)))
                .isEqualTo(DueDay.AlarmColour.UNKNOWN);
        assertThat(DueDayPolicy.dueDay(
                                PeriodStart.of(limit, LocalDate.parse(start), Set.of()),
                                null,
                                TERMS,
                                new WorkingCalendar(CALENDAR.off(), CALENDAR.madeUp(), Set.of(2026, 2027)))
                        .day())
                .isNotNull();
    }
}

package fangxin.complaint.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.DayRange;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.organization.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTermsTest {
    private static final AnalysisTerms SHIPPED = AnalysisTermsSeed.shipped();
    private static final LocalizedText NAME = new LocalizedText("活动", "Event");

    /** The Spring Festival of 2026 with two days off and a make-up day of its name. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            Set.of(LocalDate.of(2026, 2, 16), LocalDate.of(2026, 2, 17)),
            Set.of(LocalDate.of(2026, 2, 28)),
            Set.of(2026),
            Map.of(
                    LocalDate.of(2026, 2, 16), new LocalizedText("春节", "Spring Festival"),
                    LocalDate.of(2026, 2, 17), new LocalizedText("春节", "Spring Festival"),
                    LocalDate.of(2026, 2, 28), new LocalizedText("春节调休上班", "Spring Festival (make-up)")));

    @Test
    void theShippedTermsHaveTheTwelveReports() {
        SHIPPED.check();
        assertThat(SHIPPED.occasions()).hasSize(12);
        assertThat(SHIPPED.nameOf("SPRING_FESTIVAL").zh()).isEqualTo("春节");
        assertThat(SHIPPED.nameOf("GONE").zh()).isEqualTo("GONE");
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-02-11, 2026-02-01..2026-02-28",
        "QUARTER, 2026-06-30, 2026-04-01..2026-06-30",
        "HALF_YEAR, 2026-07-01, 2026-07-01..2026-12-31",
        "SPRING_FESTIVAL, 2026-11-02, 2026-02-09..2026-02-24",
        "CONSUMER_DAY, 2025-01-01, 2025-03-08..2025-03-22"
    })
    void anOccasionHasItsPeriod(String code, LocalDate day, String period) {
        assertThat(SHIPPED.occasion(code).orElseThrow().of(day, CALENDAR).map(DayRange::text))
                .contains(period);
    }

    /** New Year's Day of 2023 began on 31 December 2022, and the year 2022 has days of both. */
    @ParameterizedTest
    @CsvSource({"2022, 2021-12-29..2022-01-06", "2023, 2022-12-28..2023-01-05"})
    void newYearHasTheDaysTogetherWithIt(int year, String period) {
        Set<LocalDate> off = Set.of(
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 1, 2),
                LocalDate.of(2022, 1, 3),
                LocalDate.of(2022, 12, 31),
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2023, 1, 2));
        WorkingCalendar calendar = new WorkingCalendar(
                off,
                Set.of(),
                Set.of(2022, 2023),
                off.stream().collect(Collectors.toMap(day -> day, day -> new LocalizedText("元旦", "New Year"))));

        assertThat(SHIPPED.occasion("NEW_YEAR")
                        .orElseThrow()
                        .of(LocalDate.of(year, 6, 1), calendar)
                        .map(DayRange::text))
                .contains(period);
    }

    @Test
    void aMissingOccasionAndDaysAroundAMonthAreRefused() {
        assertThatThrownBy(
                        () -> new AnalysisTerms(SHIPPED.hotSpots(), Collections.singletonList(null), "default").check())
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> with(new AnalysisReportOccasion(
                                "EVENT", NAME, AnalysisReportPeriod.MONTH, null, null, 31, 0))
                        .check())
                .hasMessageContaining("analysis.occasion.undefined");
    }

    @Test
    void aFestivalThatTheCalendarLacksHasNoPeriod() {
        assertThat(SHIPPED.occasion("SPRING_FESTIVAL").orElseThrow().of(LocalDate.of(2027, 2, 1), CALENDAR))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FESTIVAL,,", "FESTIVAL,春节,03-15", "FESTIVAL,,02-30", "MONTH,,03-15", "QUARTER,春节,"})
    void anOccasionWithoutOneDefinitionIsRefused(AnalysisReportPeriod period, String holiday, String day) {
        assertThatThrownBy(() -> with(new AnalysisReportOccasion("EVENT", NAME, period, holiday, day, 0, 0))
                        .check())
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("analysis.occasion.undefined"));
    }

    @Test
    void aCodeTwiceAndABareNumberAreRefused() {
        AnalysisReportOccasion event =
                new AnalysisReportOccasion("EVENT", NAME, AnalysisReportPeriod.FESTIVAL, null, "05-20", 1, 1);

        with(event).check();
        assertThatThrownBy(() -> with(event, event).check()).hasMessageContaining("analysis.occasion.twice");
        assertThatThrownBy(() -> with(new AnalysisReportOccasion(
                                "EVENT", NAME, AnalysisReportPeriod.FESTIVAL, null, "5-20", 1, 1))
                        .check())
                .hasMessageContaining("analysis.occasion.day");
    }

    private static AnalysisTerms with(AnalysisReportOccasion... occasions) {
        return new AnalysisTerms(SHIPPED.hotSpots(), List.of(occasions), "default");
    }
}

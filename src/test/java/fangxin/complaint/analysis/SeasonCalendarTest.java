package fangxin.complaint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.organization.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonCalendarTest {
    private static final LocalizedText FESTIVAL = new LocalizedText("春节", "Spring Festival");
    private static final SeasonCalendar SEASONS = new SeasonCalendar(new WorkingCalendar(
            Set.of(),
            Set.of(),
            Set.of(),
            Map.of(
                    LocalDate.of(2025, 1, 28), FESTIVAL,
                    LocalDate.of(2026, 2, 15), FESTIVAL,
                    LocalDate.of(2026, 2, 16), FESTIVAL)));

    /** The festival of 2026 begins on a Sunday, that of 2025 on a Tuesday nineteen days earlier in the year. */
    @ParameterizedTest
    @CsvSource({
        "2026-02-09, 1, 2025-01-27",
        "2026-02-16, 1, 2025-02-03",
        "2026-01-12, 1, 2024-12-30",
        "2026-01-05, 1, 2024-12-23",
        "2026-06-01, 1, 2025-06-02",
        "2026-06-01, 2, 2024-06-03",
        "2026-02-16, 2, 2024-02-19"
    })
    void aWeekHasTheSeasonOfTheFestivalNearItAndElseOfTheYear(LocalDate week, int back, LocalDate same) {
        assertThat(SEASONS.earlier(week, back)).isEqualTo(same);
    }
}

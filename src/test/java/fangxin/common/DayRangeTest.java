package fangxin.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayRangeTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 28);

    @Test
    void isReadAsItIsWritten() {
        DayRange days = new DayRange(FIRST, LAST);

        assertThat(days.text()).isEqualTo("2026-11-01..2026-11-28");
        assertThat(DayRange.parse(days.text())).contains(days);
    }

    @Test
    void beginsWithTheEarlierDay() {
        assertThat(DayRange.of(LAST, FIRST)).isEqualTo(new DayRange(FIRST, LAST));
        assertThat(DayRange.parse("2026-11-28..2026-11-01")).contains(new DayRange(FIRST, LAST));
    }

    @Test
    void isNothingWhereADayIsMissingOrUnreadable() {
        assertThat(DayRange.parse(null)).isEmpty();
        assertThat(DayRange.parse("2026-11-01")).isEmpty();
        assertThat(DayRange.parse("2026-11-01..")).isEmpty();
        assertThat(DayRange.parse("2026-11-01..2026-11-31")).isEmpty();
    }

    @Test
    void isNothingInAYearThatADatabaseDoesNotStore() {
        assertThat(DayRange.parse("2026-11-01..+999999999-12-31")).isEmpty();
        assertThat(DayRange.parse("0000-01-01..2026-11-01")).isEmpty();
        assertThat(DayRange.parse("1900-01-01..2999-12-31")).isPresent();
    }
}

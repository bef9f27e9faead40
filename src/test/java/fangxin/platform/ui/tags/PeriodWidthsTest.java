package fangxin.platform.ui.tags;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodWidthsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 10);

    private static PeriodWidths of(LocalDate from, LocalDate until, LocalDate mark) {
        return PeriodWidths.of(FIRST, LAST, from, until, mark);
    }

    @Test
    void aDayIsItsShareOfTheAxis() {
        assertThat(of(FIRST, FIRST, null)).isEqualTo(new PeriodWidths(0, 100, -1));
        assertThat(of(FIRST.plusDays(4), FIRST.plusDays(5), null)).isEqualTo(new PeriodWidths(400, 200, -1));
        assertThat(of(LAST, LAST, null)).isEqualTo(new PeriodWidths(900, 100, -1));
        assertThat(of(FIRST, LAST, LAST)).isEqualTo(new PeriodWidths(0, 1000, 1000));
    }

    @Test
    void theMarkStandsAtTheEndOfItsDay() {
        assertThat(of(FIRST, LAST, FIRST.plusDays(6)).mark()).isEqualTo(700);
    }

    @Test
    void anAxisOfOneDayIsFilled() {
        assertThat(PeriodWidths.of(FIRST, FIRST, FIRST, FIRST, null)).isEqualTo(new PeriodWidths(0, 1000, -1));
    }
}

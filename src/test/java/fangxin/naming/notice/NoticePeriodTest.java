package fangxin.naming.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.calendar.WorkingCalendar;
import fangxin.round.ApplicationRound;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoticePeriodTest {
    private static final LocalDate POSTED = LocalDate.of(2026, 12, 28);
    private final ApplicationRound round = NoticeFixture.round(3);

    private NoticePeriod period() {
        return NoticePeriod.from(POSTED, round, NoticeFixture.CALENDAR);
    }

    @Test
    void countsWorkingDaysFromTheDayAfterPosting() {
        assertThat(period()).isEqualTo(new NoticePeriod(LocalDate.of(2027, 1, 4), true));
    }

    @Test
    void includesItsLastDay() {
        assertThat(period().includes(LocalDate.of(2027, 1, 4))).isTrue();
        assertThat(period().includes(LocalDate.of(2027, 1, 5))).isFalse();
    }

    @Test
    void movesToALaterDayOnly() {
        WorkingCalendar longer = new WorkingCalendar(Set.of(LocalDate.of(2027, 1, 1)), Set.of(), Set.of(2026, 2027));
        WorkingCalendar shorter = new WorkingCalendar(Set.of(), Set.of(LocalDate.of(2027, 1, 2)), Set.of(2026, 2027));

        assertThat(period().recomputed(POSTED, round, longer))
                .isEqualTo(new NoticePeriod(LocalDate.of(2027, 1, 5), false));
        assertThat(period().recomputed(POSTED, round, shorter))
                .isEqualTo(new NoticePeriod(LocalDate.of(2027, 1, 4), false));
    }
}

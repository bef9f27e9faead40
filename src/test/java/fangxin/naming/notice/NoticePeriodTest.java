package fangxin.naming.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.round.ApplicationRound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoticePeriodTest {
    private static final Instant POSTED =
            NoticeFixture.at(LocalDate.of(2026, 12, 28)).at();
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
    void keepsTheLimitOfItsPosting() {
        NoticePeriod posted = period();
        Map<String, TimeLimit> limits = new HashMap<>(round.terms().limits());
        limits.put("NOTICE", TimeLimit.workingDays(30));
        NoticeFixture.amend(round, limits, POSTED.plusSeconds(1));

        assertThat(posted.recomputed(POSTED, round, NoticeFixture.CALENDAR)).isEqualTo(posted);
        assertThat(posted.reason(POSTED, round, NoticeFixture.CALENDAR).movesTo())
                .isNull();
        assertThat(NoticePeriod.from(POSTED.plusSeconds(1), round, NoticeFixture.CALENDAR)
                        .lastDay())
                .isAfter(posted.lastDay());
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

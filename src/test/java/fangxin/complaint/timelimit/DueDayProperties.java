package fangxin.complaint.timelimit;

import static fangxin.complaint.timelimit.TimeLimitFixture.CALENDAR;
import static fangxin.complaint.timelimit.TimeLimitFixture.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.calendar.PeriodDay;
import fangxin.organization.calendar.TimeLimit;
import fangxin.testing.InputClasses;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Properties of due days for every limit, every day on which it begins, and every time of a test of goods. */
@Tag("once")
class DueDayProperties {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 2550;
    /** The day before Order 121 comes into force. */
    private static final LocalDate CHANGE = LocalDate.of(2026, 4, 14);

    @Property(tries = 1000)
    void everyDueDayFollowsItsStartAndItsNumberOfCountedDays(
            @ForAll HandlingLimit limit, @ForAll @IntRange(max = DAYS) int offset, @ForAll boolean nearTheChange) {
        LocalDate start = nearTheChange ? CHANGE.minusDays(offset % 60) : FIRST.plusDays(offset);
        boolean known = TERMS.ruleSetOn(start).orElseThrow().limit(limit).isPresent();
        InputClasses.requireBoth("known", known);
        if (!known) {
            return;
        }

        DueDay due = DueDayPolicy.dueDay(PeriodStart.of(limit, start, Set.of()), null, TERMS, CALENDAR);

        if (due.day() == null) {
            assertThat(due.missingYear()).isEqualTo(2027);
            return;
        }
        assertThat(due.amberOn()).isAfter(start).isBeforeOrEqualTo(due.redOn());
        assertThat(due.redOn()).isBeforeOrEqualTo(due.blackOn());
        assertThat(due.blackOn()).isEqualTo(due.day().plusDays(1));
        assertThat(DueDay.colour(due.amberOn(), due.redOn(), due.blackOn(), null, due.day()))
                .isEqualTo(DueDay.AlarmColour.RED);
        for (LimitReading reading : due.readings()) {
            assertThat(due.day()).isBeforeOrEqualTo(reading.end());
            List<PeriodDay> days = reading.period().days();
            assertThat(days.stream().filter(day -> day.number() != null))
                    .hasSize(reading.limit().value());
            assertThat(days.getFirst().day()).isEqualTo(start.plusDays(1));
            assertThat(days.getLast().day()).isEqualTo(reading.period().end());
            if (reading.limit().unit() == TimeLimit.Unit.WORKING_DAYS) {
                assertThat(CALENDAR.isWorkingDay(reading.period().end())).isTrue();
            } else {
                assertThat(CALENDAR.off()).doesNotContain(reading.period().end());
            }
        }
        InputClasses.requireBoth("two rule sets", due.isOfTwoRuleSets());
    }

    @Property(tries = 500)
    void aLaterStartIsNeverDueEarlier(@ForAll @IntRange(max = 2200) int offset, @ForAll @IntRange(max = 60) int later) {
        LocalDate start = FIRST.plusDays(offset);

        DueDay one = accept(start);
        DueDay other = accept(start.plusDays(later));

        assertThat(other.day()).isAfterOrEqualTo(one.day());
        InputClasses.requireBoth("same day", other.day().equals(one.day()));
    }

    private static DueDay accept(LocalDate start) {
        return DueDayPolicy.dueDay(PeriodStart.of(HandlingLimit.ACCEPT, start, Set.of()), null, TERMS, CALENDAR);
    }

    @Property(tries = 500)
    void aTestMovesTheEndByItsDaysOrTheHolidayBehindThem(
            @ForAll @IntRange(max = 90) int offset, @ForAll @IntRange(min = 1, max = 20) int length) {
        LocalDate start = LocalDate.of(2026, 4, 15).plusDays(offset);
        GoodsTestPeriod test = new GoodsTestPeriod(start.plusDays(5), start.plusDays(5 + length));

        DueDay without =
                DueDayPolicy.dueDay(PeriodStart.of(HandlingLimit.MEDIATE, start, Set.of()), null, TERMS, CALENDAR);
        DueDay with = DueDayPolicy.dueDay(
                new PeriodStart(HandlingLimit.MEDIATE, start, Set.of(), List.of(test), false), null, TERMS, CALENDAR);

        assertThat(with.day()).isAfterOrEqualTo(start.plusDays(60L + length));
        assertThat(with.day()).isAfterOrEqualTo(without.day());
        assertThat(start.plusDays(60L + length + 8)).isAfter(with.day());
        InputClasses.requireBoth("moved by a holiday", !with.day().equals(start.plusDays(60L + length)));
    }

    @Property(tries = 500)
    void anOverrideNeverLengthensALimit(@ForAll HandlingLimit limit, @ForAll @IntRange(max = 300) int offset) {
        LocalDate start = LocalDate.of(2020, 1, 25).plusDays(offset);
        if (limit == HandlingLimit.AGREE_COMPETENCE) {
            return;
        }

        LocalDate usual = DueDayPolicy.dueDay(PeriodStart.of(limit, start, Set.of()), null, TERMS, CALENDAR)
                .day();
        LocalDate tagged = DueDayPolicy.dueDay(PeriodStart.of(limit, start, Set.of("EPIDEMIC")), null, TERMS, CALENDAR)
                .day();

        assertThat(tagged).isBeforeOrEqualTo(usual);
        InputClasses.requireBoth("shortened", tagged.isBefore(usual));
    }
}

package fangxin.complaint.timelimit;

import fangxin.common.LocalizedText;
import fangxin.organization.calendar.CountedPeriod;
import fangxin.organization.calendar.PeriodDay;
import fangxin.organization.calendar.PeriodDay.PeriodDayType;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.platform.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule for the end of a statutory period (Order 121, article 45): the day of the event and days of tests do not count;
 * a period in days that would end on a legal holiday ends on the first day after it, but a plain weekend moves nothing.
 * It does not count into a year whose holidays were not entered: it names that year.
 *
 * <p>Worked examples: 60 days from 2026-05-01 end on Tuesday, 2026-06-30. 60 days from 2026-04-29 end on Sunday,
 * 2026-06-28, and stay there. 60 days from 2026-08-05 would end on 2026-10-04, in the National Day holiday, and end on
 * Thursday, 2026-10-08. 7 working days from 2026-02-12 leave out 15 to 23 February and count the make-up Saturdays of
 * 14 and 28 February: they end on that 28 February.
 */
final class StatutoryPeriodRule {
    /** Counted period, or the year without which it cannot be counted. */
    record StatutoryCount(CountedPeriod period, Integer missingYear) {}

    private final PeriodStart from;
    private final TimeLimit limit;
    private final WorkingCalendar calendar;
    private final List<PeriodDay> days = new ArrayList<>();

    private StatutoryPeriodRule(PeriodStart from, TimeLimit limit, WorkingCalendar calendar) {
        this.from = from;
        this.limit = limit;
        this.calendar = calendar;
    }

    static StatutoryCount count(PeriodStart from, TimeLimit limit, WorkingCalendar calendar) {
        StatutoryPeriodRule rule = new StatutoryPeriodRule(from, limit, calendar);
        return limit.unit() == TimeLimit.Unit.WORKING_DAYS ? rule.workingDays() : rule.days();
    }

    private StatutoryCount workingDays() {
        LocalDate day = from.start();
        for (int counted = 0; counted < limit.value(); ) {
            day = day.plusDays(1);
            if (calendar.isProvisional(day.getYear())) {
                return new StatutoryCount(null, day.getYear());
            }
            if (from.leavesOut(day)) {
                days.add(tested(day));
            } else if (calendar.isWorkingDay(day)) {
                counted++;
                days.add(day(
                        day,
                        calendar.madeUp().contains(day) ? PeriodDayType.MADE_UP_DAY : PeriodDayType.WORKING_DAY,
                        counted));
            } else {
                days.add(day(day, calendar.off().contains(day) ? PeriodDayType.HOLIDAY : PeriodDayType.WEEKEND, null));
            }
        }
        return counted(day);
    }

    private StatutoryCount days() {
        LocalDate day = from.start();
        for (int counted = 0; counted < limit.value(); ) {
            day = day.plusDays(1);
            if (from.leavesOut(day)) {
                days.add(tested(day));
            } else {
                counted++;
                days.add(new PeriodDay(day, PeriodDayType.CALENDAR_DAY, counted, null));
            }
        }
        if (calendar.off().contains(day)) {
            days.set(days.size() - 1, day(day, PeriodDayType.DAY_OFF_AT_END, limit.value()));
            for (day = day.plusDays(1); calendar.off().contains(day); day = day.plusDays(1)) {
                days.add(day(day, PeriodDayType.HOLIDAY, null));
            }
            days.add(day(day, PeriodDayType.FIRST_DAY_AFTER_HOLIDAY, null));
        }
        return calendar.isProvisional(day.getYear()) ? new StatutoryCount(null, day.getYear()) : counted(day);
    }

    private StatutoryCount counted(LocalDate end) {
        return new StatutoryCount(new CountedPeriod(from.start(), limit, end, days), null);
    }

    private PeriodDay day(LocalDate day, PeriodDayType type, Integer number) {
        return new PeriodDay(day, type, number, calendar.names().get(day));
    }

    private static PeriodDay tested(LocalDate day) {
        LocalizedText name = Messages.inBoth("timelimit.test");
        return new PeriodDay(day, PeriodDayType.TEST_TIME, null, name);
    }
}

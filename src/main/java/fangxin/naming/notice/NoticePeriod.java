package fangxin.naming.notice;

import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.round.ApplicationRound;
import java.time.LocalDate;

/**
 * Value and rule: the period of a public notice (公示期), computed by the limit NOTICE of the round, 5 working days by
 * default (config/limits.json), of which the day after posting is the first. Anyone may object until the end of the
 * last day. A last day that was announced is never moved to an earlier one.
 *
 * @param provisional whether the last day may move, since the holidays of a year that the period touches are not
 *                    published
 */
record NoticePeriod(LocalDate lastDay, boolean provisional) {
    private static final String LIMIT = "NOTICE";

    /** The period of a notice that is posted on a day. */
    static NoticePeriod from(LocalDate posted, ApplicationRound round, WorkingCalendar calendar) {
        return ending(calendar.end(posted, round.limit(LIMIT)), posted, calendar);
    }

    /** The period by the calendar as it is known now: its last day, or a later one. */
    NoticePeriod recomputed(LocalDate posted, ApplicationRound round, WorkingCalendar calendar) {
        LocalDate end = calendar.end(posted, round.limit(LIMIT));
        return ending(end.isAfter(lastDay) ? end : lastDay, posted, calendar);
    }

    /** The reason of the last day of a notice that was posted on a day. */
    DeadlineReason reason(LocalDate posted, ApplicationRound round, WorkingCalendar calendar) {
        return DeadlineReason.of(lastDay, provisional, LIMIT, calendar.count(posted, round.limit(LIMIT)));
    }

    private static NoticePeriod ending(LocalDate day, LocalDate posted, WorkingCalendar calendar) {
        return new NoticePeriod(day, calendar.provisional(posted, day));
    }

    /** Whether an objection that is received on a day is in time. */
    boolean includes(LocalDate day) {
        return !day.isAfter(lastDay);
    }
}

package fangxin.naming.notice;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.CountedPeriod;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.round.ApplicationRound;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Value and rule: the period of a public notice (公示期) by the limit NOTICE of the round: it answers whether a day is in
 * it, computes and explains its last day, and recomputes that for a changed calendar, never to an earlier day. The
 * limit is 5 working days by default (config/limits.json), of which the day after posting is the first. Anyone may
 * object until the end of the last day.
 *
 * @param provisional whether the last day may move, since the holidays of a year that the period touches are not
 *                    published
 */
record NoticePeriod(LocalDate lastDay, boolean provisional) {
    private static final String LIMIT = "NOTICE";

    /** Returns the period of a notice that is posted at a time. */
    static NoticePeriod from(Instant posted, ApplicationRound round, WorkingCalendar calendar) {
        return ending(end(posted, round, calendar), posted, calendar);
    }

    /** Recomputes the period by the present calendar: its last day is the same or later. */
    NoticePeriod recomputed(Instant posted, ApplicationRound round, WorkingCalendar calendar) {
        LocalDate end = end(posted, round, calendar);
        return ending(end.isAfter(lastDay) ? end : lastDay, posted, calendar);
    }

    /** Returns the reason of the last day of a notice that was posted at a time. */
    DeadlineReason reason(Instant posted, ApplicationRound round, WorkingCalendar calendar) {
        CountedPeriod counted = calendar.count(BusinessMoment.dayOf(posted), round.limit(LIMIT, posted));
        return DeadlineReason.of(lastDay, provisional, LIMIT, counted);
    }

    private static LocalDate end(Instant posted, ApplicationRound round, WorkingCalendar calendar) {
        return calendar.end(BusinessMoment.dayOf(posted), round.limit(LIMIT, posted));
    }

    private static NoticePeriod ending(LocalDate day, Instant posted, WorkingCalendar calendar) {
        return new NoticePeriod(day, calendar.isProvisional(BusinessMoment.dayOf(posted), day));
    }

    /** Returns whether an objection that is received on a day is in time. */
    boolean includes(LocalDate day) {
        return !day.isAfter(lastDay);
    }
}

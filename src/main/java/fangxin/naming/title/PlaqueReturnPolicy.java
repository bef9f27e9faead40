package fangxin.naming.title;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Policy on the last day for returning a plaque, by the round's time limit or the default for a title without one:
 * computes the day when the title ends, recomputes it for a changed calendar, and explains it.
 */
@ApplicationScoped
public class PlaqueReturnPolicy {
    private static final String RETURN = "PLAQUE_RETURN";

    @Inject
    TitleLimits limits;

    /** Returns the last day for a title that ends now, counted from a day. */
    public LocalDate lastReturnDay(Title title, LocalDate from, BusinessMoment now) {
        return now.calendar().end(from, limit(title, now.at()));
    }

    /** Returns the last day for a title that ended before its import. */
    LocalDate ofImport(BusinessMoment now) {
        return now.end(limits.ofRegister(RETURN));
    }

    /**
     * Computes the last day for a title that has ended, by a calendar and the limit in force when the plaque was
     * demanded.
     *
     * @param year the year whose holidays have been published since the day was stored
     */
    public LocalDate recomputed(Title title, int year, WorkingCalendar calendar) {
        return calendar.end(
                countedFrom(title, List.of(calendar, calendar.before(year))), limit(title, title.plaqueAskedAt()));
    }

    /** Returns the reason of the last day for the plaque of a title that has ended. */
    public DeadlineReason reason(Title title, WorkingCalendar calendar) {
        LocalDate dueOn = title.plaque().dueOn();
        return DeadlineReason.of(
                dueOn,
                calendar.isProvisional(dueOn),
                RETURN,
                calendar.count(countedFrom(title, List.of(calendar)), limit(title, title.plaqueAskedAt())));
    }

    /**
     * Returns the day from which the days count. A day that was stored before the entry of a late end counted remains,
     * and is counted from the end itself: such a day is the end from there, and not from the entry.
     *
     * @param calendars by which the day may have been stored
     */
    private LocalDate countedFrom(Title title, List<WorkingCalendar> calendars) {
        return Stream.of(title.plaqueCountedFrom(), title.plaqueFormerlyCountedFrom())
                .filter(start -> calendars.stream()
                        .anyMatch(calendar -> calendar.end(start, limit(title, title.plaqueAskedAt()))
                                .equals(title.plaque().dueOn())))
                .findFirst()
                .orElseGet(title::plaqueCountedFrom);
    }

    private TimeLimit limit(Title title, Instant at) {
        return limits.of(title, RETURN, at);
    }
}

package fangxin.naming.title;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Policy on the last day for returning a plaque, by the round's time limit or the default for a title without one:
 * computes the day when the title ends, recomputes it for a changed calendar, and explains it.
 */
@ApplicationScoped
public class PlaqueReturnPolicy {
    private static final String RETURN = "PLAQUE_RETURN";

    @Inject
    TitleLimits limits;

    /** Returns the last day for a title that ends now, by a document of a day. */
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
     */
    public LocalDate recomputed(Title title, WorkingCalendar calendar) {
        return calendar.end(title.plaqueCountedFrom(), limit(title, title.plaqueAskedAt()));
    }

    /** Returns the reason of the last day for the plaque of a title that has ended. */
    public DeadlineReason reason(Title title, WorkingCalendar calendar) {
        LocalDate dueOn = title.plaque().dueOn();
        return DeadlineReason.of(
                dueOn,
                calendar.isProvisional(dueOn),
                RETURN,
                calendar.count(title.plaqueCountedFrom(), limit(title, title.plaqueAskedAt())));
    }

    private TimeLimit limit(Title title, Instant at) {
        return limits.of(title, RETURN, at);
    }
}

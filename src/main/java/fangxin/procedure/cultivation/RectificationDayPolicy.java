package fangxin.procedure.cultivation;

import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.CountedPeriod;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.round.ApplicationRound;
import fangxin.round.RoundDefaults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Policy on the last day of a rectification (整改期限): the day that the officer of the visit chooses, else the limit
 * RECTIFY of the round, counted from the day of the demand; of a round without this limit the default of the programme.
 */
@ApplicationScoped
public class RectificationDayPolicy {
    static final String LIMIT = "RECTIFY";

    private RoundDefaults defaults;

    protected RectificationDayPolicy() {}

    @Inject
    RectificationDayPolicy(RoundDefaults defaults) {
        this.defaults = defaults;
    }

    /** Returns the last day of a demand that is made now without a day. */
    LocalDate usual(ApplicationRound round, BusinessMoment now) {
        return now.end(limit(round, now.at()));
    }

    /** Returns the period by which the limit gives the last day of a demand, counted by a calendar. */
    CountedPeriod counted(ApplicationRound round, BusinessMoment demanded, WorkingCalendar calendar) {
        return calendar.count(demanded.today(), limit(round, demanded.at()));
    }

    private TimeLimit limit(ApplicationRound round, Instant at) {
        return Optional.ofNullable(round.limits(at).get(LIMIT))
                .orElseGet(() -> defaults.limits().get(LIMIT));
    }
}

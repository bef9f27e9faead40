package fangxin.organization.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Gives the present moment. */
@ApplicationScoped
public class BusinessClock {
    @Inject
    Clock clock;

    @Inject
    SpecialDayRepository specialDays;

    public BusinessMoment now() {
        return new BusinessMoment(clock.instant(), specialDays.calendar());
    }
}

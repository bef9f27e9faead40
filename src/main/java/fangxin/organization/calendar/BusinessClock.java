package fangxin.organization.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Source of the present moment with the working calendar, as a {@link BusinessMoment}. */
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

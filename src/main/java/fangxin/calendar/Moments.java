package fangxin.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Gives the present moment. */
@ApplicationScoped
public class Moments {
    @Inject
    Clock clock;
    @Inject
    SpecialDays specialDays;

    public Moment now() {
        return new Moment(clock.instant(), specialDays.calendar());
    }
}

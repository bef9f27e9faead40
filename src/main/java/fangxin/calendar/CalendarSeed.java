package fangxin.calendar;

import fangxin.Wording;
import fangxin.platform.ConfigFiles;
import fangxin.platform.Seed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** The published days off and make-up days of config/calendar, one file for each year that is published. */
@ApplicationScoped
public class CalendarSeed implements Seed {
    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2040;

    @Inject
    SpecialDays specialDays;
    @Inject
    Clock clock;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void sow() {
        if (specialDays.none()) {
            IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).filter(year -> ConfigFiles.exists(file(year))).forEach(this::sow);
        }
    }

    private void sow(int year) {
        Instant now = clock.instant();
        ConfigFiles.csv(file(year)).forEach(row -> specialDays.enter(new SpecialDay(LocalDate.parse(row.get("date")),
                SpecialDay.Kind.valueOf(row.get("kind")), new Wording(row.get("name"), row.get("name_en"))), now));
        specialDays.publish(year, null, now);
    }

    private static String file(int year) {
        return "calendar/%d.csv".formatted(year);
    }
}

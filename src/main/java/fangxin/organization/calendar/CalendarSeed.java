package fangxin.organization.calendar;

import fangxin.common.LocalizedText;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.persistence.SeedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * Seed of the published days off and make-up days of config/calendar, one file for each published year, in a database
 * that has no special day yet.
 */
@ApplicationScoped
class CalendarSeed implements SeedData {
    private static final int FIRST_YEAR = 2018;
    private static final int LAST_YEAR = 2040;

    @Inject
    SpecialDayRepository specialDays;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void seed() {
        if (specialDays.isEmpty()) {
            IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                    .filter(year -> ClasspathConfig.exists(file(year)))
                    .forEach(this::seed);
        }
    }

    private void seed(int year) {
        Instant now = clock.instant();
        ClasspathConfig.csv(file(year))
                .forEach(row -> specialDays.enter(
                        new SpecialDay(
                                LocalDate.parse(row.get("date")),
                                SpecialDay.SpecialDayType.valueOf(row.get("type")),
                                new LocalizedText(row.get("name"), row.get("name_en"))),
                        now));
        specialDays.publish(year, null, now);
    }

    private static String file(int year) {
        return "calendar/%d.csv".formatted(year);
    }
}

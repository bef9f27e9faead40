package fangxin.complaint.timelimit;

import fangxin.common.LocalizedText;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.platform.config.ClasspathConfig;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fixture for unit tests: the terms that ship, and the working calendar of the State Council's notices from 2018 to
 * 2026.
 */
public final class TimeLimitFixture {
    public static final ComplaintTerms TERMS = ComplaintTerms.shipped();
    public static final WorkingCalendar CALENDAR = calendar(2018, 2026);

    private TimeLimitFixture() {}

    /** The calendar with the holidays of these years only. */
    public static WorkingCalendar calendar(int first, int last) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> work = new HashSet<>();
        Map<LocalDate, LocalizedText> names = new HashMap<>();
        IntStream.rangeClosed(first, last)
                .forEach(year -> ClasspathConfig.csv("calendar/%d.csv".formatted(year))
                        .forEach(row -> {
                            LocalDate day = LocalDate.parse(row.get("date"));
                            (row.get("type").equals("OFF") ? off : work).add(day);
                            names.put(day, new LocalizedText(row.get("name"), row.get("name_en")));
                        }));
        return new WorkingCalendar(
                off, work, IntStream.rangeClosed(first, last).boxed().collect(Collectors.toSet()), names);
    }

    static DueDay due(HandlingLimit limit, String start) {
        return due(PeriodStart.of(limit, LocalDate.parse(start), Set.of()));
    }

    static DueDay due(PeriodStart start) {
        return DueDayPolicy.dueDay(start, null, TERMS, CALENDAR);
    }
}

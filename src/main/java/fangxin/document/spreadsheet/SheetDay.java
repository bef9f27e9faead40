package fangxin.document.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parser of days as offices write them in a table: 2026-03-01, 2026/3/1, 2026.3.1, 20260301, 2026年3月1日, and the number
 * of days since the end of 1899 that a spreadsheet program shows for a day in a cell without the format of a date.
 */
public final class SheetDay {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?: 00:00(?::00)?)?");

    private static final Pattern SERIAL = Pattern.compile("[3-7][0-9]{4}");
    private static final LocalDate BEFORE_SERIALS = LocalDate.of(1899, 12, 30);

    private static final int EARLIEST = 1900;

    private SheetDay() {}

    /** Parses the day in a cell; empty where it is not readable or before 1900. */
    public static Optional<LocalDate> parse(String text) {
        try {
            if (SERIAL.matcher(text).matches()) {
                return Optional.of(BEFORE_SERIALS.plusDays(Long.parseLong(text)));
            }
            Matcher day = DAY.matcher(text);
            return Optional.of(
                            day.matches()
                                    ? LocalDate.of(
                                            Integer.parseInt(day.group(1)),
                                            Integer.parseInt(day.group(2)),
                                            Integer.parseInt(day.group(3)))
                                    : LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE))
                    .filter(stated -> stated.getYear() >= EARLIEST);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}

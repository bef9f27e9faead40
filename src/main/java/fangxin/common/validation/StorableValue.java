package fangxin.common.validation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Policy of the values that an input may have, whatever it means: those which both databases can store and with which
 * the server can compute. A day of the year 999999999 is parsed by {@link LocalDate} but not stored, and an amount of
 * 1E2147483647 passes {@code @Digits}, since its number of digits is beyond an int.
 */
public final class StorableValue {
    private static final int LAST_YEAR = 9999;
    /** A day within the years everywhere, so that no time zone makes another year of a moment. */
    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");

    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");
    /** The most digits that a number has, written without an exponent, on either side of the decimal point. */
    private static final int DIGITS = 100;

    private StorableValue() {}

    /** Parses a day such as 2026-11-28; empty for any other text, and for a day outside the years 1 to 9999. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(StorableValue::isDay);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** Returns whether a moment is in the years 1 to 9999 and is written as in 2026-11-28T01:30:00Z. */
    public static boolean isMoment(String text) {
        try {
            Instant moment = Instant.parse(text);
            return !moment.isBefore(FIRST) && moment.isBefore(END);
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }

    /** Returns whether a day and a time are in the years 1 to 9999 and are written as in 2026-11-28T09:30. */
    public static boolean isDayAndTime(String text) {
        try {
            return isDay(LocalDateTime.parse(text).toLocalDate());
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }

    public static boolean isDay(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }

    /** Returns whether a number can be written without an exponent in a moderate number of digits. */
    public static boolean isNumber(BigDecimal number) {
        return Math.abs((long) number.scale()) + number.precision() <= DIGITS;
    }

    /** Returns whether a text is without NUL, which PostgreSQL does not store, and half surrogate pairs, which UTF-8 lacks. */
    public static boolean isText(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }
}

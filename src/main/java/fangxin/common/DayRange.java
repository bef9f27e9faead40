package fangxin.common;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Value of a period of days by which a list is filtered, always with a first and a last day; it is parsed from a text
 * such as {@code 2026-11-01..2026-11-28} and written as one.
 *
 * @param first not after {@code last}
 */
public record DayRange(LocalDate first, LocalDate last) implements Serializable {
    private static final String TO = "..";
    /** Both databases can store each day from this one to the day after {@code LATEST}. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    /** Returns the period between two days, given in either order. */
    public static DayRange of(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? new DayRange(other, one) : new DayRange(one, other);
    }

    /** Parses a period of two days from 1900 to 2999, such as 2026-11-01..2026-11-28; empty for any other text. */
    public static Optional<DayRange> parse(String text) {
        int at = text == null ? -1 : text.indexOf(TO);
        if (at < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(
                            LocalDate.parse(text.substring(0, at).strip()),
                            LocalDate.parse(text.substring(at + TO.length()).strip())))
                    .filter(days ->
                            !days.first().isBefore(EARLIEST) && !days.last().isAfter(LATEST));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** Returns the period in the format that {@link #parse} reads. */
    public String text() {
        return first + TO + last;
    }
}
